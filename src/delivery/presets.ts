import type { Preset } from '../schema/types.ts';

/** What one kind of receiver wants, and what its answer is worth. */
export interface DeliveryPreset {
  /** `json` as application/json, the same as text/plain (no preflight), or urlencoded. */
  readonly encoder: 'json' | 'text' | 'form';
  /** Flat snake_case keys in place of the nested submission; urlencoded is always flat. */
  readonly flat: boolean;
  /** Whether values become cells of a sheet, where a leading `=` would make them a formula. */
  readonly cells: boolean;
  /** `opaque`: posted with no-cors, so nobody can read the answer. */
  readonly reads: 'cors' | 'opaque';
  /** Whether the receiver drops a second submission with the same id, so that trying again is safe. */
  readonly dropsDoubles: boolean;
  /** What proves delivery: a 2xx that was not redirected, or a body that says `{"ok":true}`. */
  readonly accepts: 'status' | 'ok-body';
  /** Whether one ambiguous failure is followed by one try as `text`, which needs no preflight. */
  readonly thenText: boolean;
  /** Host names that are known to be such receivers. */
  readonly hosts?: RegExp;
}

const PLAIN = {
  flat: false,
  cells: false,
  reads: 'cors',
  dropsDoubles: false,
  accepts: 'status',
  thenText: false,
} as const;

/** Automations that mostly end in a sheet; Zapier and Make write cells as if they were typed. */
const AUTOMATION = { ...PLAIN, encoder: 'form', flat: true, cells: true } as const;

/** The source of each row is the table of receivers in the project's collected facts. */
export const PRESET_TABLE: Readonly<Record<Preset, DeliveryPreset>> = {
  /** One's own server or the relay: by contract it answers preflights and drops doubles by id. */
  json: { ...PLAIN, encoder: 'json', dropsDoubles: true },
  /** Receivers without preflight that parse JSON themselves; nothing is known of doubles. */
  text: { ...PLAIN, encoder: 'text' },
  /** Receivers that take a plain HTML form; nothing is known of doubles. */
  form: { ...PLAIN, encoder: 'form', flat: true },
  /** Refuses the preflight of JSON; urlencoded works and the status can be read. */
  zapier: { ...AUTOMATION, hosts: /^hooks\.zapier\.com$/ },
  /** Reports on JSON contradict each other; urlencoded is safest. */
  make: {
    ...AUTOMATION,
    hosts: /^hook\.([\w-]+\.)*(make\.com|make\.celonis\.com|integromat\.com)$/,
  },
  /** Answers preflights; JSON as text/plain would stay a string there. */
  n8n: { ...PLAIN, encoder: 'json', hosts: /\.app\.n8n\.cloud$/ },
  /**
   * Apps Script answers no OPTIONS, and always redirects its answer; a failed script is a 200 too,
   * so only the body counts. The script drops doubles by id and writes one row: flat, as cells.
   */
  'google-sheets': {
    ...PLAIN,
    encoder: 'text',
    flat: true,
    cells: true,
    dropsDoubles: true,
    accepts: 'ok-body',
    hosts: /^script\.google\.com$/,
  },
};

/** A host nobody knows: nested JSON, nothing assumed of doubles, then once without a preflight. */
const UNKNOWN_HOST: DeliveryPreset = { ...PLAIN, encoder: 'json', thenText: true };

/**
 * The preset that a webhook names, else the one known for its host, else a careful guess.
 * @param webhook its URL is absolute, or a path on the page's own site
 */
export function choosePreset(webhook: {
  url: string;
  preset?: Preset | undefined;
}): DeliveryPreset {
  if (webhook.preset) return PRESET_TABLE[webhook.preset];
  const host =
    /^https?:\/\/([^/?#:@]+)(:\d+)?([/?#]|$)/i.exec(webhook.url)?.[1]?.toLowerCase() ?? '';
  for (const [, preset] of Object.entries(PRESET_TABLE)) {
    if (preset.hosts?.test(host)) return preset;
  }
  return UNKNOWN_HOST;
}
