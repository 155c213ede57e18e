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
  // Plain words, then the words and the address of a link, then plain words again, and so on.
  const pieces = text.split(/\[([^\][]{1,200})\]\(([^()\s]{0,500})\)/);
  return pieces.flatMap((piece, index) => {
    if (index % 3 === 0) return piece ? [{ text: piece }] : [];
    const url = index % 3 === 1 ? pieces[index + 1] : '';
    if (!url) return [];
    return [SAFE_URL.test(url) ? { text: piece, url } : { text: piece }];
  });
}
