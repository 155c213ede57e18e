import { say } from '../../platform/say.ts';
import type { FormReading, FormSources } from '../read-form.ts';

/**
 * What the one-file build does in the judge's place: says where something is wrong, not why. It is
 * the build that comes to the rescue and that some hosts take; judging it takes the tag's.
 */
export async function judgeSources(_: FormSources, { form, dropped }: FormReading): Promise<void> {
  const places = form.webhook.url ? dropped : ['webhook', ...dropped];
  if (places[0]) say('cannot be used (consult-form.js says why):', [...new Set(places)]);
}
