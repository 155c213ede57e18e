/** What went wrong where a form was to be put, or a call was made; stable, so that a script may hold on to it. */
export type ConsultFormErrorCode =
  /** There is no page: `mount` was called in Node. */
  | 'no_page'
  /** Nothing on the page is what `target` names. */
  | 'no_target'
  /** There is no such form; or an element that was asked for its form has said nothing of one, or is not on the page. */
  | 'no_form'
  /** A part of the form could not be fetched; `cause` says why. */
  | 'not_loaded'
  /** No event of ours is called that. */
  | 'unknown_event'
  /** An argument is of another kind than the call takes. */
  | 'bad_argument';

interface ErrorParts {
  code: ConsultFormErrorCode;
  /** Which argument or option, as `target`. */
  path: string;
  found: string;
  allowed: string;
  mend: string;
  cause?: unknown;
}

/** Why a form could not be put on the page, and what to do. */
export class ConsultFormError extends Error {
  /** A literal: minifiers rename classes. */
  override readonly name = 'ConsultFormError' as const;
  readonly code: ConsultFormErrorCode;
  readonly path: string;
  /** What stands there, shortened. */
  readonly found: string;
  /** What may stand there. */
  readonly allowed: string;

  constructor({ code, path, found, allowed, mend, cause }: ErrorParts) {
    super(`${path}: ${found}; it takes ${allowed}: ${mend}`, { cause });
    this.code = code;
    this.path = path;
    this.found = found;
    this.allowed = allowed;
  }
}
