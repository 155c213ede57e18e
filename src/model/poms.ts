/**
 * Names by which botulinum toxin, a prescription-only medicine, goes in the United Kingdom; it may
 * not be advertised to the public (Human Medicines Regulations 2012, reg. 284; CAP Code, rule 12.12).
 */
const NAMES =
  /\b(?:alluzience|azzalure|bo?tox(?:ing|ed)?|baby botox|bocouture|botulinum|daxxify|dysport|jeuveau|letybo|neurotoxins?|nuceiva|relfydess|toxins?|vistabel|xeomin)\b/iu;

/** The first such name in a text, as it is written there. */
export const pomIn = (text: unknown): string | undefined =>
  typeof text === 'string' ? NAMES.exec(text.normalize('NFKC'))?.[0] : undefined;
