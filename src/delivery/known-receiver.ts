import type { Preset } from '../schema/types.ts';
import { encode } from './encoders.ts';
import { presetOf } from './known-hosts.ts';
import type { PresetFile } from './presets/preset-file.ts';
import {
  PLAIN,
  UNKNOWN_HOST,
  type DeliveryPreset,
  type Receiver,
  type Webhook,
} from './receiver.ts';

/** A chunk each: a page fetches the one that its webhook is of. */
const FILES: Readonly<Record<Preset, () => Promise<{ preset: PresetFile }>>> = {
  json: () => import('./presets/json.ts'),
  text: () => import('./presets/text.ts'),
  form: () => import('./presets/form.ts'),
  server: () => import('./presets/server.ts'),
  zapier: () => import('./presets/zapier.ts'),
  make: () => import('./presets/make.ts'),
  n8n: () => import('./presets/n8n.ts'),
  hubspot: () => import('./presets/hubspot.ts'),
  gohighlevel: () => import('./presets/gohighlevel.ts'),
  'google-sheets': () => import('./presets/google-sheets.ts'),
  formspree: () => import('./presets/formspree.ts'),
  salesforce: () => import('./presets/salesforce.ts'),
};

/** All that is known of one kind of receiver; of a host that nobody knows it may be the clinic's own. */
export type Known = DeliveryPreset & PresetFile;

export async function importPreset(name: Preset): Promise<Known> {
  const { preset } = await FILES[name]();
  return { ...PLAIN, ...preset };
}

/** What is known of the receiver that a webhook names, or that its host suggests, else a careful guess. */
export async function choosePreset({ url = '', preset }: Webhook): Promise<Known> {
  const name = preset ?? presetOf(url);
  return name ? importPreset(name) : { ...UNKNOWN_HOST, encoder: 'json', baa: true };
}

/** The receiver that a webhook names, or that its host suggests. */
export async function knownReceiver(webhook: Webhook): Promise<Receiver> {
  const [preset, cut] = await Promise.all([
    choosePreset(webhook),
    webhook.minimal ? import('./minimal.ts') : undefined,
  ]);
  return {
    preset,
    unagreed: preset.baa ? undefined : (webhook.preset ?? presetOf(webhook.url ?? '')),
    encode: (submission, form) =>
      encode(cut?.minimal(submission, form) ?? submission, form, preset),
  };
}
