import type { Submission } from '../schema/submission.ts';
import type { Form } from '../schema/types.ts';
import { JSON_TYPE } from './content-types.ts';
import { serialise } from './serialise.ts';
import type { DeliveryReason } from './verdict.ts';

/** Where a submission goes: an absolute address, or a path on the page's own site. */
export type Webhook = Pick<Form['webhook'], 'url' | 'preset' | 'minimal'>;

/** How a submission is sent to one kind of receiver, and what its answer is worth. */
export interface DeliveryPreset {
  /** `opaque`: posted with no-cors, so nobody can read the answer. */
  readonly reads: 'cors' | 'opaque';
  /** Whether the receiver drops a second submission with the same id, so that trying again is safe. */
  readonly dropsDoubles?: boolean;
  /** What proves delivery: a 2xx that was not redirected, or a body that says `{"ok":true}`. */
  readonly accepts: 'status' | 'ok-body';
  /** Whether one ambiguous failure is followed by one try as `text`, which needs no preflight. */
  readonly thenText?: boolean;
  /** Further headers, of those that need no preflight. */
  readonly headers?: Readonly<Record<string, string>>;
}

export const PLAIN: DeliveryPreset = { reads: 'cors', accepts: 'status' };

/** One's own server or the relay: by contract it answers preflights and drops doubles by id. */
export const NESTED_JSON: DeliveryPreset = { ...PLAIN, dropsDoubles: true };

/** A host nobody knows: nested JSON, nothing assumed of doubles, then once without a preflight. */
export const UNKNOWN_HOST: DeliveryPreset = { ...PLAIN, thenText: true };

/** A body as it is posted: text, sent as UTF-8, with the type that goes before it. */
export interface Encoded {
  body: string;
  contentType: string;
}

/** Who receives a submission, and in what shape. */
export interface Receiver {
  readonly preset: DeliveryPreset;
  /** Its name, where no agreement for health details (BAA) is known of. */
  readonly unagreed?: string | undefined;
  /** The same input gives the same bytes. */
  encode(submission: Submission, form: Form): Encoded;
}

/** A submission ready to go: encoded once, so that every attempt sends the same bytes. */
export interface DeliveryJob extends Omit<Encoded, 'body'> {
  /** With photos beside it, it is more than text. */
  body: string | Blob;
  url: string;
  /** What the receiver's answer is worth; it is all that a later attempt needs to know of it. */
  preset: DeliveryPreset;
  /** Milliseconds that one attempt may take, where its body is large. @default ATTEMPT_MS */
  attemptMs?: number;
  /** Why it may have arrived already, which holds whenever it is sent again; `deliver` sets it. */
  doubt?: DeliveryReason;
  /** Attempts that may have arrived. @default 0 */
  doubts?: number;
  /** Called once it is known to have arrived by this job. */
  onArrived?(): void;
}

/** The host name of an absolute URL, in lower case; else nothing. */
export const hostOf = (url: string): string =>
  /^https?:\/\/([^/?#:@]+)(:\d+)?([/?#]|$)/i.exec(url)?.[1]?.toLowerCase() ?? '';

/** Part of each host that `known-hosts` has; whether it is one, that says. */
const KNOWN = /zapier|make|integromat|n8n|google|hsforms|leadconn|formspree|salesforce/;

/**
 * The receiver of nested JSON, which most own servers are; `undefined` where it takes what is known
 * of others, or what leaves answers out: chunks apart.
 */
export function plainReceiver({ url = '', preset, minimal }: Webhook): Receiver | undefined {
  const isPlain = preset ? preset === 'json' : !KNOWN.test(hostOf(url));
  if (minimal || !isPlain) return undefined;
  return {
    preset: preset ? NESTED_JSON : UNKNOWN_HOST,
    encode: (submission) => ({ body: serialise(submission), contentType: JSON_TYPE }),
  };
}
