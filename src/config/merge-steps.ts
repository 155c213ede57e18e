import { isRecord } from '../model/plain.ts';
import type { Plain } from '../model/plain.ts';

interface StepDraft extends Plain {
  fields: unknown[];
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const idOf = (value: unknown): unknown => (isRecord(value) ? value['id'] : undefined);

/** What is no object becomes an empty step, for `normalise` to drop. */
function draft(step: unknown): StepDraft {
  const record = isRecord(step) ? step : {};
  return { ...record, fields: [...list(record['fields'])] };
}

function lastOf(steps: StepDraft[]): StepDraft {
  const last = steps.at(-1);
  if (last) return last;
  const only = draft(undefined);
  steps.push(only);
  return only;
}

/** The step that each field of the layer below stands in, by the field's id. */
type Below = Map<unknown, StepDraft>;

function belowOf(steps: readonly StepDraft[]): Below {
  const below: Below = new Map();
  for (const step of steps) {
    for (const id of step.fields.map(idOf)) {
      if (id !== undefined && !below.has(id)) below.set(id, step);
    }
  }
  return below;
}

/**
 * Lays a field over the one of its id, in that one's place; any other goes to `home`. So does the
 * second of two with one id in one layer: the reading drops it, and the judge says so.
 */
function layField(field: unknown, below: Below, home: () => StepDraft): void {
  const id = idOf(field);
  const fields = below.get(id)?.fields ?? [];
  const at = fields.findIndex((other) => idOf(other) === id);
  const other = fields[at];
  if (!isRecord(other) || !isRecord(field)) {
    home().fields.push(field);
    return;
  }
  below.delete(id);
  const { maxLength, ...rest } = other;
  // A limit was meant for its own kind: what becomes a long answer may be long.
  const isOfKind = (field['kind'] ?? other['kind']) === other['kind'];
  // Nor is a version that of other words.
  if ('label' in field) delete rest['version'];
  fields[at] = { ...rest, ...(isOfKind && maxLength !== undefined && { maxLength }), ...field };
}

function layStep(step: unknown, steps: StepDraft[], below: Below): void {
  const id = idOf(step);
  const known = id === undefined ? undefined : steps.find((other) => other['id'] === id);
  const { fields, ...rest } = draft(step);
  const home: StepDraft = known ?? { fields: [] };
  Object.assign(home, rest);
  for (const field of fields) layField(field, below, () => home);
  // A step that only changed fields of other steps is no step of its own.
  if (!known && home.fields.length > 0) steps.push(home);
}

/** Every step with its fields; loose `fields` belong to the last one. */
function unfold(config: Plain): StepDraft[] {
  const steps = list(config['steps']).map(draft);
  const loose = list(config['fields']);
  if (loose.length > 0) lastOf(steps).fields.push(...loose);
  return steps;
}

/** Fields to leave out, those of the sources below included. */
export const omittedIn = (config: Plain): unknown[] => list(config['omit']);

const has = (side: Plain): boolean => 'steps' in side || 'fields' in side;

/**
 * The steps of one config laid over another's, as the keys to put in place of theirs. A field of a
 * known id is changed where it stands; a new one goes to the step of the id it is written under, or
 * to the last step; a new step comes last. `omit` leaves out fields of `low`. Where only one side
 * has steps or fields they stay as written, and where no side has steps the fields stay loose.
 */
export function mergeSteps(low: Plain, high: Plain): Plain {
  const omitted = omittedIn(high);
  if (!has(low) || (!has(high) && omitted.length === 0)) return {};
  const steps = unfold(low);
  for (const step of steps) step.fields = step.fields.filter((it) => !omitted.includes(idOf(it)));
  const below = belowOf(steps);
  for (const step of list(high['steps'])) layStep(step, steps, below);
  for (const field of list(high['fields'])) layField(field, below, () => lastOf(steps));
  const areLoose = !('steps' in low || 'steps' in high);
  return areLoose ? { fields: lastOf(steps).fields } : { steps, fields: undefined };
}
