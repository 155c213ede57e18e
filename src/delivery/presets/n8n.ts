import type { PresetFile } from './preset-file.ts';

/**
 * n8n, "Webhook" node, production URL. It answers preflights; JSON as text/plain would stay a string
 * there. It takes 16 MB. In n8n's own cloud no agreement is known of; on a host of one's own, that
 * host's counts.
 */
export const preset: PresetFile = { encoder: 'json', baa: false };
