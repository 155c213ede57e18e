import { readLinks } from '../../i18n/index.ts';

/**
 * A text of the config without its links: for places that hold words only.
 * @param withUrls whether each link's address follows its words, in brackets
 */
export const plainText = (text: string, withUrls = false): string =>
  readLinks(text)
    .map((part) => (withUrls && part.url ? `${part.text} (${part.url})` : part.text))
    .join('');
