import type { ComponentType } from 'preact';
import type { Check, Engine } from '../engine/index.ts';
import type { FormKey, LaterKey, Translate, TroubleKey } from '../i18n/index.ts';
import type { Answer, AnswerFault, Field, FurtherField } from '../schema/types.ts';

/** What every part of one form is drawn with. */
export interface FormContext {
  readonly engine: Engine;
  readonly t: Translate<FormKey>;
  /** Fills `{clinic}` and `{privacy}` in a text of the config. */
  fill(text: string): string;
  /** Draws a field's fault; set once somebody has begun to fill the form. */
  FaultText?: ComponentType<FaultProps>;
  further?: Further;
}

/** What the further kinds need; fetched before the form shows where it has one. */
export interface Further {
  /** Draws a field. */
  Control: ComponentType<FormProps & { field: FurtherField }>;
  /** The rules for answers, those of these kinds added to the ones at hand. */
  addRules(check: Check): Check;
  /** What an answer tells the clinic: for machines, and in words. */
  tell(field: FurtherField, answer: Answer): { value: string | number; text: string } | undefined;
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
