import * as z from 'zod/mini';
import { isRecord } from '../model/plain.ts';
import type { Plain } from '../model/plain.ts';

type Schema = z.core.$ZodType;

/** Whether an object's `kind` must be what the value's is; `undefined` where any will do. */
function isOfKind(schema: z.ZodMiniObject, value: Plain): boolean | undefined {
  const { kind } = schema.def.shape;
  if (!(kind instanceof z.ZodMiniLiteral)) return undefined;
  return kind.def.values.some((known) => known === value['kind']);
}

/** How many keys of a value a branch of a union does not have; infinitely many where it is none. */
function strangeness(option: Schema, value: unknown): number {
  if (!(option instanceof z.ZodMiniObject)) return isRecord(value) ? Infinity : 0;
  if (!isRecord(value) || isOfKind(option, value) === false) return Infinity;
  return Object.keys(value).filter((key) => !Object.hasOwn(option.def.shape, key)).length;
}

/**
 * The branch of a union that a value was meant for: by its `kind`, else object or not; of several
 * the one that has most of its keys; or -1.
 */
function branchFor(union: z.ZodMiniUnion, value: unknown): number {
  const strange = union.def.options.map((option) => strangeness(option, value));
  const least = Math.min(...strange);
  return least === Infinity ? -1 : strange.indexOf(least);
}

function inOptional(schema: Schema | undefined): Schema | undefined {
  return schema instanceof z.ZodMiniOptional ? schema.def.innerType : schema;
}

/** What is inside optionals and unions, as far as the value tells. */
function unwrap(outer: Schema | undefined, value: unknown): Schema | undefined {
  const schema = inOptional(outer);
  if (!(schema instanceof z.ZodMiniUnion)) return schema;
  return unwrap(schema.def.options[branchFor(schema, value)], value);
}

function step(schema: Schema | undefined, key: PropertyKey): Schema | undefined {
  if (schema instanceof z.ZodMiniArray) return schema.def.element;
  if (!(schema instanceof z.ZodMiniObject)) return undefined;
  const { shape, catchall } = schema.def;
  return Object.hasOwn(shape, key) ? shape[String(key)] : catchall;
}

/** What stands at a path of a value that came out of `plain`. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const key of path) {
    if (Array.isArray(at)) at = at[Number(key)];
    else at = isRecord(at) ? at[String(key)] : undefined;
  }
  return at;
}

/** The schema that judges what stands at a path of a value, optionals taken off. */
function schemaAt(root: Schema, value: unknown, path: readonly PropertyKey[]): Schema | undefined {
  let at: Schema | undefined = root;
  path.forEach((key, index) => {
    at = step(unwrap(at, valueAt(value, path.slice(0, index))), key);
  });
  return inOptional(at);
}

/** The keys that may stand in the object at a path. */
export function keysAt(root: Schema, value: unknown, path: readonly PropertyKey[]): string[] {
  const schema = unwrap(schemaAt(root, value, path), valueAt(value, path));
  return schema instanceof z.ZodMiniObject ? Object.keys(schema.def.shape) : [];
}

/** An issue and its whole path. */
export interface Located {
  issue: z.core.$ZodIssue;
  path: PropertyKey[];
}

/** An issue with its path; in place of a union's, those of the branch that was meant. */
export function locate(root: Schema, value: unknown, { issue, path }: Located): Located[] {
  const union = issue.code === 'invalid_union' ? schemaAt(root, value, path) : undefined;
  if (!(union instanceof z.ZodMiniUnion) || issue.code !== 'invalid_union')
    return [{ issue, path }];
  const inner = issue.errors[branchFor(union, valueAt(value, path))];
  if (!inner) return [{ issue, path }];
  return inner.flatMap((each) =>
    locate(root, value, { issue: each, path: [...path, ...each.path] }),
  );
}
