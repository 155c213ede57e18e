import { encode } from './encoders.ts';
import { choosePreset } from './presets.ts';
import type { Receiver, Webhook } from './receiver.ts';

/** The receiver that a webhook names, or that its host suggests. */
export function knownReceiver(webhook: Webhook): Receiver {
  const preset = choosePreset(webhook);
  return { preset, encode: (submission, form) => encode(submission, form, preset) };
}
