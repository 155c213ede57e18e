import type { Form, Step } from '../schema/types.ts';
import { isRecord, plain } from '../model/plain.ts';
import { placeReview } from './place-review.ts';
import { readPrefillIds } from './read-prefill.ts';
import { readSteps } from './normalise-steps.ts';
import { placeBlocks } from './place-blocks.ts';
import { readFrame } from './read-frame.ts';
import { readerOf } from './reader.ts';
import { canonicalJson, hashOf } from './revision.ts';
import type { PageContext, Reading } from './read-template.ts';

/** Puts a written price guide where a form shows it; apart, because few forms have one. */
export type PlaceGuide = (written: unknown, steps: readonly Step[], dropped: string[]) => Step[];

/**
 * Makes a complete form of anything whatever: fills in defaults, writes shorthands out, leaves out
 * what cannot be used. Never throws; a form without steps is the only one that cannot be shown.
 * @param placeGuide without it a form is read as if it had no price guide
 */
export function normalise(config: unknown, page: PageContext, placeGuide?: PlaceGuide): Reading {
  const dropped: string[] = [];
  const copy = plain(config);
  const raw = isRecord(copy) ? copy : {};
  const root = readerOf({ raw, path: '' }, dropped);
  const read = readSteps(root, dropped);
  const steps = placeGuide?.(raw['priceGuide'], read, dropped) ?? read;
  placeBlocks(root, steps, dropped);
  placeReview(root, steps);
  const prefill = readPrefillIds(root, steps, dropped);
  const form: Form = { ...readFrame(raw, page, dropped), prefill, steps };
  form.revision ||= hashOf(canonicalJson(form));
  return { form, dropped };
}
