/** What a call of a host page's script can have wrong. */
export type CallFault = 'no_form' | 'unknown_event' | 'bad_argument';

/** Why a call of `window.ConsultForm` was refused; its promise rejects with it. */
export interface CallError extends Error {
  readonly name: 'ConsultFormCallError';
  /** Stable, for scripts; the message is for whoever reads it. */
  readonly code: CallFault;
  /** The call, and which of its arguments, as `destroy(which)`. */
  readonly path: string;
}

/** @param code what is wrong @param path where @param words what was found, and what is allowed */
export const callError = (code: CallFault, path: string, words: string): CallError =>
  Object.assign(new Error(`${path}: ${words}`), {
    name: 'ConsultFormCallError' as const,
    code,
    path,
  });
