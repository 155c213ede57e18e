/** What an option of a `picture` may show. */
export const PICTURES = [
  // What the hair loss is like; `pattern_fix` is earlier work to be mended.
  'pattern_receding',
  'pattern_thinning',
  'pattern_patchy',
  'pattern_total',
  'pattern_scar',
  'pattern_fix',
  // Stages of the Norwood scale, as men lose hair.
  'norwood_1',
  'norwood_2',
  'norwood_3',
  'norwood_3_vertex',
  'norwood_4',
  'norwood_5',
  'norwood_6',
  'norwood_7',
  // Stages of the Ludwig scale, as women do.
  'ludwig_1',
  'ludwig_2',
  'ludwig_3',
  // What the scalp shall look like.
  'look_shaved',
  'look_density',
  'look_soft_hairline',
  'look_crisp_hairline',
] as const;

export type Picture = (typeof PICTURES)[number];
