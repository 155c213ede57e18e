import type { Submission } from '../schema/submission.ts';
import type { Form } from '../schema/types.ts';
import { FORM_TYPE, JSON_TYPE, TEXT_TYPE } from './content-types.ts';
import type { FlatEntry } from './flat-entry.ts';
import { flatten } from './flatten.ts';
import { mapped } from './mapped.ts';
import type { PresetFile } from './presets/preset-file.ts';
import type { Encoded } from './receiver.ts';
import { serialise } from './serialise.ts';

const CONTENT_TYPES = { json: JSON_TYPE, text: TEXT_TYPE, form: FORM_TYPE } as const;

type Wanted = Partial<Pick<PresetFile, 'encoder' | 'flat' | 'cells' | 'names' | 'write'>>;

/** The submission as one kind of receiver wants it; the same input gives the same bytes. */
export function encode(
  submission: Submission,
  form: Form,
  { encoder = 'json', flat, cells, names, write }: Wanted,
): Encoded {
  const contentType = CONTENT_TYPES[encoder];
  if (encoder !== 'form' && !flat) return { body: serialise(submission), contentType };
  let entries = mapped(flatten(submission, form), form.webhook, names);
  if (cells) entries = entries.map(([key, value]) => [key, escapeCell(value)]);
  if (write) return write(entries, submission, form);
  const body = encoder === 'form' ? urlencoded(entries) : serialise(Object.fromEntries(entries));
  return { body, contentType };
}

/**
 * A value that a sheet shows as it is: one that begins like a formula (`=`, `+`, `-`, `@`, or the
 * tab, return and other blanks that sheets skip) gets the apostrophe that marks text. A phone number stays whole.
 * Source: OWASP, "CSV Injection".
 */
export function escapeCell(value: string): string {
  return /^[=+\-@\s]/.test(value) && !/^\+\d{7,15}$/.test(value) ? `'${value}` : value;
}

function urlencoded(entries: readonly FlatEntry[]): string {
  const params = new URLSearchParams();
  for (const [key, value] of entries) params.append(key, value);
  return params.toString();
}
