/** Proof blocks: what a visitor may check before they ask. They stand between fields and ask nothing. */
export const BLOCK_KINDS = [
  'credentials',
  'reviews',
  'results',
  'faq',
  'practitioners',
  'reassurance',
] as const;
