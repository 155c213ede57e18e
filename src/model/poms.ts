/**
 * Names by which botulinum toxin, a prescription-only medicine, goes in the United Kingdom; it may
 * not be advertised to the public (Human Medicines Regulations 2012, reg. 284; CAP Code, rule 12.12).
 */
const NAMES =
  /\b(?:alluzience|azzalure|bo?tox(?:ing|ed)?|baby botox|bocouture|botulinum|daxxify|dysport|jeuveau|letybo|neurotoxins?|nuceiva|relfydess|toxins?|vistabel|xeomin)\b/iu;

/**
 * Words that mean it without its name. They may be said, but beside a price they advertise it: the
 * price can only be its own (CAP and ASA, "Enforcement notice: Advertising of botulinum toxin").
 * Lines at which it is not used are passed over: of hair, gums, jaw, smile.
 */
const MEANT =
  /\b(?:(?:anti[- ]?)?wrinkl\w*|(?:muscle|line)[- ]relax\w*|relaxing injections?|crow[’']?s[- ]feet|frown\w*|glabella\w*|(?<!(?:bikini|gum|hair|jaw|marionette|nasolabial|smile)[- ])lines|(?:chemical|non-?surgical) brow lift|lip flip|masseters?|jaw slimming|hyperhidrosis|excessive sweating)\b/iu;

const find = (pattern: RegExp, text: unknown): string | undefined =>
  typeof text === 'string' ? pattern.exec(text.normalize('NFKC'))?.[0] : undefined;

/** The first such name in a text, as it is written there. */
export const pomIn = (text: unknown): string | undefined => find(NAMES, text);

/** The first words in a text, or in an id, that name it or mean it. */
export function pomMeantIn(text: unknown): string | undefined {
  const words = typeof text === 'string' ? text.replaceAll('_', ' ') : text;
  return find(NAMES, words) ?? find(MEANT, words);
}
