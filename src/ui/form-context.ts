import type { ComponentType } from 'preact';
import type { Engine } from '../engine/index.ts';
import type { FormKey, LaterKey, Translate, TroubleKey } from '../i18n/index.ts';
import type { AnswerFault, Field } from '../schema/types.ts';

/** What every part of one form is drawn with. */
export interface FormContext {
  readonly engine: Engine;
  readonly t: Translate<FormKey>;
  /** Fills `{clinic}` and `{privacy}` in a text of the config. */
  fill(text: string): string;
  /** Draws a field's fault; set once somebody has begun to fill the form. */
  FaultText?: ComponentType<FaultProps>;
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
