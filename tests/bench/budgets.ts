// What each path may weigh, in Brotli bytes as served. A limit fails `npm run bytes`; a goal is where the next work goes.

/** A file of dist by its path, or a chunk by its name: `widget` for chunks/widget-1a2b3c.js. */
export type Entry = string;

interface Figures {
  label: string;
  limit: number;
  goal: number;
}

/** All that is fetched by then: the entries and whatever they import statically. */
export interface PathBudget extends Figures {
  kind: 'path';
  entries: readonly Entry[];
}

/** Chunks fetched on need. Each counts with its static imports, less what `baseline` has fetched already. */
export interface ChunkBudget extends Figures {
  kind: 'each' | 'together';
  /** Names; one that ends in `*` stands for all that begin so. */
  chunks: readonly string[];
  /** What has been fetched by then besides `baseline`. */
  after?: readonly Entry[];
  /** Where the build must have at least one. */
  required: boolean;
}

export type Budget = PathBudget | ChunkBudget;

const tag = 'consult-form.js';
const field: readonly Entry[] = [tag, 'widget', 'template-callback'];

/** What a visitor has already, where a chunk is fetched on need. */
export const baseline: readonly Entry[] = [...field, 'later'];

export const budgets: readonly Budget[] = [
  { kind: 'path', label: 'the tag', entries: [tag], limit: 2200, goal: 1500 },
  {
    kind: 'path',
    label: 'tag and launcher, until touched',
    entries: [tag, 'launcher'],
    limit: 3500,
    goal: 2500,
  },
  {
    kind: 'path',
    label: 'until the first inline field is usable',
    entries: field,
    limit: 15_000,
    goal: 12_000,
  },
  {
    kind: 'path',
    label: 'until a submission is delivered, its outbox apart',
    entries: baseline,
    limit: 24_000,
    goal: 19_000,
  },
  {
    kind: 'path',
    label: 'the same with its outbox, all that a plain form ever loads',
    entries: [...baseline, 'outbox'],
    // The two limits together: what is kept until it has arrived is a third of what brings it there.
    limit: 28_000,
    goal: 24_000,
  },
  {
    kind: 'together',
    label: 'popover',
    chunks: ['panel', 'beside'],
    required: true,
    limit: 7000,
    goal: 6000,
  },
  {
    kind: 'together',
    label: 'dialog, drawer, or a popover on a phone',
    chunks: ['panel', 'modal'],
    required: true,
    // A figure of our own: little more than half of a popover.
    limit: 4000,
    goal: 3000,
  },
  {
    kind: 'each',
    label: 'each of price, blocks, photo, outbox, doctor',
    chunks: ['price', 'blocks', 'photos', 'outbox', 'doctor'],
    // A guide is read before it is drawn, in the same round.
    after: ['additions', 'place-guide'],
    required: true,
    limit: 4000,
    goal: 3000,
  },
  {
    kind: 'each',
    label: 'the kinds that fewer forms have',
    chunks: ['further'],
    after: ['additions'],
    required: true,
    limit: 4000,
    goal: 3000,
  },
  {
    kind: 'each',
    label: 'where, by whom and when',
    chunks: ['places'],
    after: ['additions'],
    required: true,
    limit: 4000,
    goal: 3000,
  },
  {
    kind: 'together',
    label: 'phone rules for a clinic in the US or Canada, fetched on first focus',
    chunks: ['phone', 'phone-1'],
    required: true,
    limit: 14_000,
    goal: 8000,
  },
  {
    kind: 'together',
    label: 'phone rules for a clinic in the UK or Germany, fetched on first focus',
    chunks: ['phone', 'phone-4'],
    required: true,
    limit: 14_000,
    goal: 8000,
  },
  {
    kind: 'each',
    label: 'phone rules of one more world zone',
    chunks: ['phone-*'],
    required: true,
    // A figure of our own: the heaviest zone beside the library stays within the row above.
    limit: 2000,
    goal: 1500,
  },
  {
    kind: 'together',
    label: 'all drawn pictures',
    chunks: ['pictures'],
    after: ['additions'],
    required: true,
    limit: 12_000,
    goal: 8000,
  },
  {
    kind: 'each',
    label: 'reading a config, where there is one',
    chunks: ['layers', 'place-guide'],
    required: true,
    // Two figures of our own: none is set for a form by config.
    limit: 12_900,
    goal: 8000,
  },
  {
    kind: 'each',
    label: 'judging a config, where there is one',
    chunks: ['judge', 'schema'],
    after: ['layers'],
    required: true,
    limit: 14_000,
    goal: 10_000,
  },
  {
    kind: 'each',
    label: 'judging a price guide, where a config has one',
    chunks: ['judge-price'],
    // The shape that a guide has is fetched in the same round.
    after: ['schema', 'judge', 'form-config'],
    required: true,
    limit: 4000,
    goal: 3000,
  },
  {
    kind: 'each',
    label: 'judging proof blocks, places, and shapes that few configs have',
    chunks: [
      'form-config',
      'judge-blocks',
      'judge-places',
      'judge-poms',
      'judge-care',
      'judge-triggers',
      'judge-reports',
      'judge-receiver',
      'receiver-facts',
    ],
    // Prices of medicines are looked for where their names were.
    after: ['schema', 'judge', 'without-poms', 'presets'],
    required: true,
    limit: 4000,
    goal: 3000,
  },
  {
    kind: 'each',
    label: 'before a form shows, where it asks for it',
    chunks: ['accent', 'additions'],
    required: true,
    // What settles a form's places and photos is there, so that their own chunks can wait.
    limit: 2500,
    goal: 1500,
  },
  {
    kind: 'each',
    label: 'now and then',
    chunks: [
      'calls',
      'explain',
      'late-launcher',
      'launcher-variants',
      'lease',
      'stay-open',
      'step-aside',
      'attribution',
      'say-no-agreement',
      'visit',
    ],
    // A launcher is late where only a config says that the form floats: then its panel is there,
    // and what makes colours.
    // Where somebody came from is wanted with what sends.
    after: ['panel', 'accent', 'late-launcher', 'outbox', 'later'],
    required: true,
    limit: 1400,
    goal: 1000,
  },
  {
    kind: 'each',
    label: 'receivers of other than nested JSON, and what sends them less',
    chunks: ['presets', 'minimal'],
    required: true,
    // A figure of our own.
    limit: 1800,
    goal: 1500,
  },
  {
    kind: 'each',
    label: 'what is known of one kind of receiver, where a webhook is of it',
    chunks: ['preset-*'],
    after: ['presets'],
    required: true,
    // A figure of our own.
    limit: 600,
    goal: 400,
  },
  {
    kind: 'each',
    label: 'what few forms have, where they do',
    chunks: ['prefill', 'review'],
    required: true,
    // A figure of our own.
    limit: 2050,
    goal: 1000,
  },
  {
    kind: 'each',
    label: 'what else opens a form, and who else hears of its outcome, where a config says so',
    chunks: ['triggers', 'reports'],
    after: ['layers', 'popover'],
    required: true,
    limit: 1200,
    goal: 1000,
  },
  {
    kind: 'each',
    label: 'what fits a config to a law',
    chunks: ['regions', 'without-poms', 'price-without-poms'],
    // Only what reads configs asks for them; prices are left out of a guide that is read by then, and
    // where names are.
    after: ['layers', 'place-guide', 'without-poms'],
    // Half of it is the names and words of one medicine.
    required: true,
    limit: 1800,
    goal: 1000,
  },
  {
    kind: 'each',
    label: 'each template, each locale',
    chunks: ['template-*', 'locale-*'],
    required: true,
    limit: 2000,
    goal: 1500,
  },
  {
    kind: 'path',
    label: 'the one-file build',
    entries: ['consult-form.standalone.js'],
    limit: 48_000,
    goal: 38_000,
  },
];
