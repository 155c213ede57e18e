const longestId = 100;
// The inbox and its readers walk a submission by recursion: one hostile post must not stop them all.
const deepestNesting = 32;

/** What the demo knows of a submission: any object with an id. The widget's schema knows the rest. */
export interface Submission {
  readonly id: string;
  readonly [key: string]: unknown;
}

export type ParsedSubmission =
  | { readonly ok: true; readonly submission: Submission }
  | { readonly ok: false; readonly status: 400 | 415; readonly error: string };

/** Reads a webhook's body, JSON or flat form, into a submission or a reason to refuse it. */
export function parseSubmission(
  mediaType: string,
  bytes: Uint8Array<ArrayBuffer>,
): ParsedSubmission {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(400, 'The body is not UTF-8.');
  }
  switch (mediaType) {
    case 'application/json':
    case 'text/plain':
      return parseJson(text);
    case 'application/x-www-form-urlencoded':
      return judgeSubmission(Object.fromEntries(new URLSearchParams(text)));
    default:
      return refuse(
        415,
        'Send application/json, text/plain with JSON, a urlencoded form, or multipart/form-data.',
      );
  }
}

export function isSubmission(value: unknown): value is Submission {
  return isRecord(value) && isId(value.id);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a submission that is JSON. */
export function parseJson(text: string): ParsedSubmission {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse(400, 'The body is not JSON.');
  }
  return judgeSubmission(value);
}

/** Takes an object with an id for a submission. */
export function judgeSubmission(value: unknown): ParsedSubmission {
  if (!isRecord(value)) return refuse(400, 'The body must be one object.');
  if (!isSubmission(value)) {
    return refuse(400, `"id" must be a string of 1 to ${longestId} visible characters.`);
  }
  if (!nestsWithin(value, deepestNesting)) {
    return refuse(400, `The body nests deeper than ${deepestNesting} levels.`);
  }
  return { ok: true, submission: value };
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestId && /^[\x21-\x7e]+$/.test(value);
}

function nestsWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => nestsWithin(inner, levels - 1));
}

export function refuse(status: 400 | 415, error: string): ParsedSubmission {
  return { ok: false, status, error };
}
