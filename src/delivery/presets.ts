import type { Preset } from '../schema/types.ts';
import {
  hostOf,
  NESTED_JSON,
  PLAIN,
  UNKNOWN_HOST,
  type DeliveryPreset,
  type Webhook,
} from './receiver.ts';

/** Automations that mostly end in a sheet; Zapier and Make write cells as if they were typed. */
const AUTOMATION = { ...PLAIN, encoder: 'form', flat: true, cells: true } as const;

/** The source of each row is the table of receivers in the project's collected facts. */
export const PRESET_TABLE: Readonly<Record<Preset, DeliveryPreset>> = {
  json: NESTED_JSON,
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

/**
 * The preset that a webhook names, else the one known for its host, else a careful guess.
 * @param webhook its URL is absolute, or a path on the page's own site
 */
export function choosePreset(webhook: Webhook): DeliveryPreset {
  if (webhook.preset) return PRESET_TABLE[webhook.preset];
  const host = hostOf(webhook.url);
  for (const [, preset] of Object.entries(PRESET_TABLE)) {
    if (preset.hosts?.test(host)) return preset;
  }
  return UNKNOWN_HOST;
}
