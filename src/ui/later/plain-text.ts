import { readLinks } from '../../i18n/index.ts';

/** A text of the config without its links: for places that hold words only. */
export const plainText = (text: string): string =>
  readLinks(text)
    .map((part) => part.text)
    .join('');
