import type * as z from 'zod/mini';
import { CONDITION_KEYS } from '../model/condition-keys.ts';
import { FIELD_KINDS } from '../model/field-kinds.ts';
import { ID_PATTERN } from '../model/ids.ts';
import { isRecord } from '../model/plain.ts';
import type { Plain } from '../model/plain.ts';
import { ADDRESS, ID } from './atoms.ts';
import { createFault, joinPath, nameOf, unknownName } from './create-fault.ts';
import type { Fault } from './faults.ts';
import { fieldSchema } from './field.ts';
import { frameSchema } from './form-frame.ts';
import { judgeAddress } from './judge-address.ts';
import { nearest } from './nearest.ts';
import { empty, missing, unknownKey, wrongType } from './value-faults.ts';
import type { Spot } from './value-faults.ts';
import { keysAt, locate, valueAt } from './walk.ts';
import type { Located } from './walk.ts';

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

const FIELD_KEYS = new Set(
  fieldSchema.def.options.flatMap((option) => Object.keys(option.def.shape)),
);

function unknownValue({ path, found }: Spot, names: readonly string[]): Fault {
  if (found === undefined) return missing(path, `allowed: ${names.join(', ')}`);
  if (names.includes(nameOf(found)))
    return wrongType({ path, found }, found === 'true' ? 'boolean' : 'number');
  // Of a list, what one of it is called; a kind is a kind of what it stands in.
  const key = path
    .replace(/\.(kind|on)$/, '')
    .replace(/.*\./, '')
    .replace(/s?\[\d+\]$/, '');
  const noun = key.replace(/[A-Z]/g, ' $&').toLowerCase();
  return unknownName(names, { code: 'unknown_value', path, found, says: `is not a ${noun}` });
}

function badFormat({ path, found }: Spot, allowed: string): Fault {
  const text = nameOf(found);
  if (allowed === ADDRESS) return judgeAddress(path, text);
  const slug = text
    .trim()
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '_');
  const suggestion = allowed.startsWith(ID) && ID_PATTERN.test(slug) ? slug : undefined;
  const says = `is not ${allowed}`;
  return createFault({ code: 'bad_format', path, found, says, mend: '', allowed, suggestion });
}

function badSize({ path, found }: Spot, issue: IssueOf<'too_small' | 'too_big'>): Fault {
  const isSmall = issue.code === 'too_small';
  const limit = isSmall ? issue.minimum : issue.maximum;
  if (issue.origin === 'number') {
    const says = `is too ${isSmall ? 'small' : 'large'}`;
    const allowed = `${isSmall ? 'at least' : 'at most'} ${limit}`;
    return createFault({ code: 'out_of_range', path, found, says, allowed });
  }
  if (limit === 1) return empty({ path, found }, 'fill it in or leave the key out');
  return createFault({
    code: 'out_of_range',
    path,
    found,
    says: `must have ${isSmall || issue.exact ? '' : 'at most '}${limit} items`,
  });
}

/** A field of no known kind: misspelt, called `type`, or meant to change a template's field. */
function unknownKind(base: string, field: Plain, templateIds: readonly string[]): Fault {
  const { kind, id } = field;
  const path = joinPath(base, 'kind');
  if (kind !== undefined) {
    const says = 'is not a field kind';
    return unknownName(FIELD_KINDS, { code: 'unknown_value', path, found: kind, says });
  }
  const alias = Object.keys(field).find((key) => !FIELD_KEYS.has(key) && nearest(key, ['kind']));
  if (alias !== undefined) return unknownKey(joinPath(base, alias), alias, ['kind']);
  const suggestion = nearest(nameOf(id), templateIds);
  if (suggestion === undefined) return missing(path, `allowed: ${FIELD_KINDS.join(', ')}`);
  const says = 'is no field of the template, and a new field needs a kind';
  return createFault({
    code: 'unknown_field',
    path: joinPath(base, 'id'),
    found: id,
    says,
    suggestion,
  });
}

/** What is written, and the same with each changed template field completed. */
export interface Judged {
  written: Plain;
  completed: Plain;
  templateIds: readonly string[];
  /** The shape of a config that has what few have; those parts are not judged without it. */
  schema?: z.ZodMiniType | undefined;
  /** Whether an issue is for the judge of price guides to tell. */
  isJudgedAsPrice?: ((located: Located) => boolean) | undefined;
}

function explain({ issue, path: keys }: Located, judged: Judged): Fault[] {
  const { written, completed, schema = frameSchema } = judged;
  const path = joinPath('', ...keys);
  const spot = { path, found: valueAt(completed, keys) };
  switch (issue.code) {
    case 'unrecognized_keys': {
      const here = valueAt(written, keys);
      const known = keysAt(schema, completed, keys);
      // A key that only the template's field has is not the builder's fault.
      return issue.keys
        .filter((key) => isRecord(here) && key in here)
        .map((key) => unknownKey(joinPath(path, key), key, known));
    }
    case 'invalid_union':
      if (!isRecord(spot.found)) return [wrongType(spot, 'object')];
      // Blocks have a judge of their own.
      return keys[0] === 'blocks' ? [] : [unknownKind(path, spot.found, judged.templateIds)];
    case 'invalid_value':
      return [unknownValue(spot, issue.values.map(String))];
    case 'invalid_type':
      return [wrongType(spot, issue.expected)];
    case 'invalid_format':
      return [badFormat(spot, issue.message)];
    case 'too_small':
    case 'too_big':
      return [badSize(spot, issue)];
    case 'not_multiple_of':
      return [wrongType(spot, 'a whole number')];
    default:
      return [createFault({ code: 'bad_format', ...spot, says: 'cannot be used' })];
  }
}

/** zod asks an object in a list's place for its length, and stumbles where that is an object too. */
function issuesOf(schema: z.ZodMiniType, config: Plain): readonly Issue[] | undefined {
  try {
    return schema.safeParse(config).error?.issues ?? [];
  } catch {
    return undefined;
  }
}

/** Everything that the schema refuses, but for what has a judge of its own: conditions and prices. */
export function judgeShape(judged: Judged): Fault[] {
  const { completed, schema = frameSchema } = judged;
  const issues = issuesOf(schema, completed);
  if (!issues) {
    const says = 'has an object with a "length" where a list or a text is meant';
    return [createFault({ code: 'wrong_type', path: '', found: undefined, says })];
  }
  return issues
    .flatMap((issue) => locate(schema, completed, { issue, path: issue.path }))
    .filter(({ path }) => !CONDITION_KEYS.some((key) => path.includes(key)))
    .filter((located) => !judged.isJudgedAsPrice?.(located))
    .flatMap((located) => explain(located, judged));
}
