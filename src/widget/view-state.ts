import type { VNode } from 'preact';

/** What one form shows; all but the form itself is drawn by `later`. */
export interface ViewState {
  /** Only how the form begins, so that its first question shows without waiting for the rest. */
  isBeginning: boolean;
  isSending: boolean;
  /** What is at fault, above the step. */
  summary: VNode | null;
  /** The word that sending takes long, above the button. */
  notice: VNode | null;
  /** The form comes back in place of an outcome: focus goes with it. */
  isBack: boolean;
  /** An outcome, in place of the form. */
  instead: VNode | null;
}

export const FIRST_VIEW: ViewState = {
  isBeginning: false,
  isSending: false,
  isBack: false,
  summary: null,
  notice: null,
  instead: null,
};
