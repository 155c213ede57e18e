/** A piece of a text: words, or words that lead somewhere. */
export interface TextPart {
  text: string;
  url?: string;
}

/** Where a link in a text may lead; anything else is shown as plain words. */
const SAFE_URL = /^(https?:\/\/|mailto:|tel:|\/(?!\/))/i;

/**
 * Reads the one piece of markup a text may hold: `[words](address)`. Everything else,
 * HTML included, is plain text. A link with an unsafe address keeps its words; one without an
 * address, as where a clinic has named no privacy policy, is left out.
 */
export function readLinks(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(/\[([^\][]{1,200})\]\(([^()\s]{0,500})\)/g)) {
    const [whole, words = '', url = ''] = match;
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    if (url) parts.push(SAFE_URL.test(url) ? { text: words, url } : { text: words });
    end = match.index + whole.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}
