import type { Fault, FaultCode } from './faults.ts';
import { nearest } from './nearest.ts';

/** Characters of what was found, and of a list of names, that a message shows. */
const SHOWN = 60;
const LISTED = 200;

/** What was found, as a person reads it; a long text is cut. */
export function show(found: unknown): string {
  if (typeof found === 'string') {
    return `'${found.length > SHOWN ? `${found.slice(0, SHOWN)}…` : found}'`;
  }
  if (found === undefined) return 'nothing';
  if (found === null || typeof found === 'number' || typeof found === 'boolean') return `${found}`;
  if (Array.isArray(found)) return 'a list';
  return typeof found === 'object' ? 'an object' : `a ${typeof found}`;
}

/** Steps into a value, as a builder writes them: `fields[2].kind`. */
export function joinPath(base: string, ...keys: readonly PropertyKey[]): string {
  let path = base;
  for (const key of keys)
    path +=
      /^[\w$-]+$/.test(String(key)) && typeof key !== 'number'
        ? `${path && '.'}${String(key)}`
        : `[${typeof key === 'number' ? key : show(key)}]`;
  return path;
}

/** A text as it is, anything else as no name at all; `String` would throw for bare objects. */
export const nameOf = (found: unknown): string => (typeof found === 'string' ? found : '');

export interface FaultParts {
  code: FaultCode;
  path: string;
  found: unknown;
  /** What is wrong with it, as said after what was found: "is not a template". */
  says: string;
  /** How to mend it, where no nearest name does. */
  mend?: string | undefined;
  allowed?: string | undefined;
  suggestion?: string | undefined;
}

export function createFault({ code, path, found, says, ...help }: FaultParts): Fault {
  const { mend, allowed, suggestion } = help;
  const list = allowed ? `allowed: ${allowed}` : '';
  const hint = suggestion === undefined ? (mend ?? list) : `did you mean '${suggestion}'?`;
  const shown = show(found);
  const start = found === undefined ? says : `${shown} ${says}`;
  const colon = found === undefined ? '' : ':';
  const message = `${path || 'config'}${colon} ${start}${hint && `; ${hint}`}`;
  return { name: 'ConfigFault', code, path, found: shown, allowed, suggestion, message };
}

/** Names one after the other; of a long list as many as a line holds, and how many more there are. */
function listNames(names: readonly string[]): string {
  let length = 0;
  const end = names.findIndex((name) => (length += name.length + 2) > LISTED);
  return end < 0
    ? names.join(', ')
    : `${names.slice(0, end).join(', ')} … and ${names.length - end} more`;
}

/** A name that is none of those that may stand there. */
export function unknownName(
  names: readonly string[],
  parts: Pick<FaultParts, 'code' | 'path' | 'found' | 'says'>,
): Fault {
  const suggestion = nearest(nameOf(parts.found), names);
  return createFault({ ...parts, allowed: listNames(names), suggestion });
}
