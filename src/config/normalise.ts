import type { Form } from '../schema/types.ts';
import { isRecord, plain } from '../model/plain.ts';
import { readSteps } from './normalise-steps.ts';
import { readFrame } from './read-frame.ts';
import { readerOf } from './reader.ts';
import { canonicalJson, hashOf } from './revision.ts';
import type { PageContext, Reading } from './read-template.ts';

/**
 * Makes a complete form of anything whatever: fills in defaults, writes shorthands out, leaves out
 * what cannot be used. Never throws; a form without steps is the only one that cannot be shown.
 */
export function normalise(config: unknown, page: PageContext): Reading {
  const dropped: string[] = [];
  const copy = plain(config);
  const raw = isRecord(copy) ? copy : {};
  const steps = readSteps(readerOf({ raw, path: '' }, dropped), dropped);
  const form: Form = { ...readFrame(raw, page, dropped), steps };
  form.revision ||= hashOf(canonicalJson(form));
  return { form, dropped };
}
