import type { Submission } from '../schema/submission.ts';
import type { Form, Preset } from '../schema/types.ts';
import { JSON_TYPE } from './content-types.ts';
import { serialise } from './serialise.ts';
import type { DeliveryReason } from './verdict.ts';

/** Where a submission goes. */
export interface Webhook {
  /** Absolute, or a path on the page's own site. */
  url: string;
  preset?: Preset | undefined;
}

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

export const PLAIN = {
  flat: false,
  cells: false,
  reads: 'cors',
  dropsDoubles: false,
  accepts: 'status',
  thenText: false,
} as const;

/** One's own server or the relay: by contract it answers preflights and drops doubles by id. */
export const NESTED_JSON: DeliveryPreset = { ...PLAIN, encoder: 'json', dropsDoubles: true };

/** A host nobody knows: nested JSON, nothing assumed of doubles, then once without a preflight. */
export const UNKNOWN_HOST: DeliveryPreset = { ...PLAIN, encoder: 'json', thenText: true };

/** A body as it is posted: text, sent as UTF-8, with the type that goes before it. */
export interface Encoded {
  body: string;
  contentType: string;
}

/** Who receives a submission, and in what shape. */
export interface Receiver {
  readonly preset: DeliveryPreset;
  /** The same input gives the same bytes. */
  encode(submission: Submission, form: Form): Encoded;
}

/** A submission ready to go: encoded once, so that every attempt sends the same bytes. */
export interface DeliveryJob extends Omit<Encoded, 'body'> {
  /** With photos beside it, it is more than text. */
  body: string | Blob;
  url: string;
  preset: DeliveryPreset;
  /** Milliseconds that one attempt may take, where its body is large. @default ATTEMPT_MS */
  attemptMs?: number;
  /** Why it may have arrived already, which holds whenever it is sent again; `deliver` sets it. */
  doubt?: DeliveryReason;
}

/** The host name of an absolute URL, in lower case; else nothing. */
export const hostOf = (url: string): string =>
  /^https?:\/\/([^/?#:@]+)(:\d+)?([/?#]|$)/i.exec(url)?.[1]?.toLowerCase() ?? '';

/** Part of each host that `PRESET_TABLE` knows; whether it is one, the table says. */
const KNOWN = /zapier|make|integromat|n8n|google/;

/**
 * The receiver of nested JSON, which most own servers are; `undefined` where it takes the table of
 * presets to know, which is a chunk apart.
 */
export function plainReceiver({ url, preset }: Webhook): Receiver | undefined {
  const isPlain = preset ? preset === 'json' : !KNOWN.test(hostOf(url));
  if (!isPlain) return undefined;
  return {
    preset: preset ? NESTED_JSON : UNKNOWN_HOST,
    encode: (submission) => ({ body: serialise(submission), contentType: JSON_TYPE }),
  };
}
