/** What a price guide may choose from. Import it whole, `* as PRICE`. */

/**
 * How a figure shows: both ends, "from" the low one, divided by `months`, or not at all (the
 * clinic still gets it).
 */
export const DISPLAYS = ['range', 'from', 'per-month', 'none'] as const;

/** Every kind of rule, in the order in which they are computed; `manual` comes before all. */
export const RULE_KINDS = [
  'base',
  'lookup',
  'quantity',
  'tier',
  'multiplier',
  'addon',
  'discount',
  'manual',
] as const;

/** Whether a number of sessions is shown beside the price, or the price is one session's. */
export const SESSION_USES = ['shown', 'multiplied'] as const;

/** What a rule makes of "not sure": the span of all its options, or no figure. */
export const UNSURE_USES = ['widen', 'manual'] as const;

/** The option that says so, unless the rule names others. */
export const UNSURE = ['not_sure'] as const;

/** The months over which a price may be spread. */
export const MOST_MONTHS = 120;

/**
 * What is answered while a figure shows, by what draws it: a field that waits for one asks about
 * this. No field, so that nothing is told of it, and no condition of a config can ask about it.
 */
export const SHOWS = '#price';

/** Fewer answers than this in a form, to whatever question, show no figure. */
export const FEWEST_ANSWERS = 2;
