import type { Submission } from '../schema/submission.ts';
import type { Form } from '../schema/types.ts';
import { encode, type Encoded } from './encoders.ts';
import { choosePreset, type DeliveryPreset } from './presets.ts';

/** A submission ready to go: encoded once, so that every attempt sends the same bytes. */
export interface DeliveryJob extends Encoded {
  /** Absolute, or a path on the page's own site. */
  url: string;
  preset: DeliveryPreset;
}

/**
 * Encodes a submission for a webhook, by the preset that the form names or the webhook's host
 * suggests.
 */
export function prepareDelivery(url: string, submission: Submission, form: Form): DeliveryJob {
  const preset = choosePreset({ url, preset: form.webhook.preset });
  return { url, preset, ...encode(submission, form, preset) };
}
