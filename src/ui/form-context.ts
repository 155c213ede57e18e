import type { ComponentChild, ComponentType } from 'preact';
import type { Check, Engine } from '../engine/index.ts';
import type { FormKey, LaterKey, Translate, TroubleKey } from '../i18n/index.ts';
import type { Outcome } from '../model/outcomes.ts';
import type { Submission, Touches } from '../schema/submission.ts';
import type { AddedField, Answer, AnswerFault, Field } from '../schema/types.ts';

/** What every part of one form is drawn with. */
export interface FormContext {
  readonly engine: Engine;
  readonly t: Translate<FormKey>;
  /** Fills `{clinic}` and `{privacy}` in a text of the config. */
  fill(text: string): string;
  /** Draws a field's fault; set once somebody has begun to fill the form. */
  FaultText?: ComponentType<FaultProps>;
  /** Where the visitor came from, where the site lets it be remembered. */
  touches?: Touches | undefined;
  further?: Further;
}

/** A submission as one receiver gets it. */
export interface Outgoing {
  body: string | Blob;
  contentType: string;
  attemptMs?: number;
  preset: { dropsDoubles?: boolean; thenText?: boolean };
  /** Called once it is known to have arrived so. */
  onArrived?(): void;
}

/** Every way by which a submission may go to its receiver, the best one first. */
export type Ways = <Job extends Outgoing>(job: Job & { body: string }) => Job[];

/** Sends a submission; `hear` gets what comes to be known of it afterwards. */
export type Send = (
  id: string,
  deliver: (hear: (outcome: Outcome) => void) => Promise<Outcome>,
  hear: (outcome: Outcome) => void,
) => Promise<Outcome>;

/** What some further kinds of field, or proof blocks, need; fetched before the form shows where it has one of them. */
export interface Addition {
  /** Draws a field of one of these kinds. */
  Control: ComponentType<FormProps & { field: AddedField }>;
  /** Why an answer to one does not do, or `undefined`. */
  check?: Check;
  /** What an answer tells the clinic: for machines, and in words. */
  tell?(
    field: AddedField,
    answer: Answer,
  ): { value: string | number | string[]; text: string } | undefined;
  /** What a submission has besides what fields tell, as things stand. */
  enrich?(): Partial<Submission>;
  ways?: Ways;
  /** What else there is to say where a submission has arrived. */
  arrived?(): ComponentChild;
}

/** All additions of one form as one. */
export interface Further extends Omit<Addition, 'check'> {
  /** Sends with others told of what became of it. */
  send?: Send;
  /** The rules for answers, those of further kinds added to the ones at hand. */
  addRules(check: Check): Check;
}

/** The same, for what is drawn only once somebody has begun to fill the form. */
export interface LaterContext extends FormContext {
  readonly t: Translate<LaterKey>;
}

/** The same, for what is drawn only where something goes wrong. */
export interface TroubleContext extends LaterContext {
  readonly t: Translate<TroubleKey>;
}

/** What every component of one form is given. */
export interface FormProps {
  form: FormContext;
}

export interface LaterProps {
  form: LaterContext;
}

export interface TroubleProps {
  form: TroubleContext;
}

export interface FaultProps {
  field: Field;
  fault: AnswerFault;
}
