/** Why a part of a config cannot be used; stable, so that tools and tests may hold on to it. */
export type FaultCode =
  // Reading: nothing could be judged
  | 'empty'
  | 'too_large'
  | 'not_json'
  | 'web_page'
  | 'bad_status'
  | 'unreachable'
  | 'timeout'
  // The shape of what is written
  | 'not_an_object'
  | 'unknown_key'
  | 'unknown_value'
  | 'wrong_type'
  | 'missing'
  | 'blank'
  | 'bad_format'
  | 'out_of_range'
  // What it means
  | 'refused_id'
  | 'double_id'
  | 'unknown_field'
  | 'unknown_option'
  | 'bad_condition'
  | 'unfit_operator'
  | 'circle'
  | 'no_webhook'
  | 'refused_address'
  | 'insecure_webhook'
  | 'unknown_message'
  | 'no_fields'
  | 'not_fillable'
  | 'never_required'
  | 'no_effect'
  | 'unknown_location'
  | 'nothing_to_offer'
  | 'pom_price'
  | 'unapproved_notice'
  | 'no_phone'
  | 'no_privacy_url'
  | 'no_agreement'
  // The price guide
  | 'bad_amount'
  | 'overlap'
  | 'mixed_currencies'
  | 'too_few_questions'
  | 'no_manual_rule';

/** One thing that is wrong with a config, told to whoever can mend it. */
export interface Fault {
  name: 'ConfigFault';
  code: FaultCode;
  /** Where, as written: `fields[2].kind`, `data-webhook`, `?webhook`; empty for the whole config. */
  path: string;
  /** What stands there, shortened. */
  found: string;
  /** What may stand there. */
  allowed?: string | undefined;
  /** The nearest name or value that would do. */
  suggestion?: string | undefined;
  /** All of it as one sentence for the console. */
  message: string;
}
