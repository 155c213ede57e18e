/**
 * Names by which botulinum toxin, a prescription-only medicine, goes in the United Kingdom; it may
 * not be advertised to the public (Human Medicines Regulations 2012, reg. 284; CAP Code, rule 12.12).
 */
const NAMES =
  /\b(?:alluzience|azzalure|bo-?tox(?:ing|ed)?|tox(?:ing|ed)?|btx|(?:baby|hydra|micro|mini|trap)[- ]?(?:bo)?tox|bocouture|botulin\w*|daxxify|dysport|jeuveau|letybo|neurotoxins?|nuceiva|relfydess|toxins?|vistabel|xeomin)\b/iu;

/**
 * Words that mean it without its name. They may be said, but beside a price they advertise it: the
 * price can only be its own (CAP and ASA, "Enforcement notice: Advertising of botulinum toxin").
 * Lines at which it is not used are passed over: of hair, gums, jaw, smile.
 */
const MEANT =
  /\b(?:(?:anti[- ]?)?wrinkl\w*|muscle[- ]relax\w*|(?:relaxing|relaxer|bruxism|tmj) injections?|crow[’']?s[- ]feet|frown\w*|glabella\w*|(?<!(?:bikini|clean|crisp|few|gum|hair|jaw|lash|marionette|nasolabial|sharp|smile|straight|stretch|tan|tattoo|trough)[- ])lines(?! of text)|(?:expression|fine|forehead|worry) line|lines?[- ](?:relax|smooth|soften|treat)\w*|(?:chemical|non-?surgical) brow lift|lip flips?|masseters?|jaw slimming|hyperh[iy]dros\w*|(?:excessive|underarm) sweating|sweating treatments?)\b/iu;

/** Marks of a trade name, which would be letters of its word, and signs that do not show within it. */
const MARKS = /[\u2122\u00ae\u2120\u00ad\u200b-\u200d\u2060\ufeff]/gu;

const find = (pattern: RegExp, text: unknown): string | undefined =>
  typeof text === 'string'
    ? pattern.exec(text.replaceAll(MARKS, '').normalize('NFKC'))?.[0]
    : undefined;

/** The first such name in a text, as it is written there. */
export const pomIn = (text: unknown): string | undefined => find(NAMES, text);

/** The first words in a text, or in an id, that name it or mean it. */
export function pomMeantIn(text: unknown): string | undefined {
  const words = typeof text === 'string' ? text.replaceAll('_', ' ') : text;
  return find(NAMES, words) ?? find(MEANT, words);
}
