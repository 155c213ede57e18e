import type { Submission } from '../../schema/submission.ts';
import type { Form } from '../../schema/types.ts';
import type { FlatEntry } from '../flat-entry.ts';
import type { DeliveryPreset, Encoded } from '../receiver.ts';

/** Keys of the flat submission for each name of the receiver's: the first that says something counts. */
export type Names = Readonly<Record<string, string | readonly string[]>>;

/**
 * What a file of this folder says of one kind of receiver; what it leaves out is as `PLAIN` has it.
 * Data and pure functions only: each is a chunk of its own, fetched where a webhook is of its kind.
 */
export interface PresetFile extends Partial<DeliveryPreset> {
  /** `json` as application/json, the same as text/plain (no preflight), or urlencoded. */
  readonly encoder: 'json' | 'text' | 'form';
  /** Flat snake_case keys in place of the nested submission; urlencoded is always flat. */
  readonly flat?: boolean;
  /** Whether values become cells of a sheet, where a leading `=` would make them a formula. */
  readonly cells?: boolean;
  /**
   * Whether health details may be sent there: it is the clinic's own, or its vendor is known to offer
   * a business associate agreement (HIPAA), on whatever plan. `false`: none is known of.
   */
  readonly baa: boolean;
  /** Set where it takes nothing but names of its own: these, and those that a config adds. */
  readonly names?: Names;
  /** Names of `webhook.values` without which it drops every submission. */
  readonly needs?: readonly string[];
  /** Puts what is sent into a body, where no encoder does. */
  readonly write?: (entries: readonly FlatEntry[], submission: Submission, form: Form) => Encoded;
}
