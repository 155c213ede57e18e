/** The wording of one region, by the ids of a template's consents. */
export interface Consents {
  /** Goes with each consent into the submission. */
  version: string;
  health_answers: string;
  /** Whether a template without that consent gets it: what is written freely may be about health. */
  isHealthAsked?: boolean;
  /** Asked only where a region wants it apart. */
  health_sharing?: string;
  photo_use: string;
  text_messages: string;
  offers: string;
}
