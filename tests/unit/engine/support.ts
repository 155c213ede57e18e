import { normalise } from '../../../src/config/index.ts';
import { createEngine, type Engine } from '../../../src/engine/index.ts';
import type { Condition, Field, FieldConfig, Form, FormConfig } from '../../../src/schema/types.ts';

/** The form of a config of which nothing may be dropped, so that a slip in a test shows. */
export function formOf(config: FormConfig): Form {
  const { form, dropped } = normalise(config, { pageProtocol: 'https:' });
  if (dropped.length > 0) throw new Error(`a test's config has faults at ${dropped.join()}`);
  return form;
}

export const NOW = new Date('2026-11-23T15:04:05.000Z');

/** An engine on a form of one step, or of the steps given, with a clock that stands still. */
export function engineOf(fields: FieldConfig[], ...further: FieldConfig[][]): Engine {
  const steps = [fields, ...further].map((list, index) => ({ id: `s${index + 1}`, fields: list }));
  return createEngine(formOf({ steps }), () => NOW);
}

/** What any field may be given beside its kind, id and label. */
interface Shared {
  visibleWhen?: Condition;
  requiredWhen?: Condition;
  required?: boolean;
}

export const text = (id: string, more: Shared = {}): FieldConfig => ({
  kind: 'text',
  id,
  label: id,
  ...more,
});

export const tick = (id: string, more: Shared = {}): FieldConfig => ({
  kind: 'checkbox',
  id,
  label: id,
  ...more,
});

/** A field of the engine's form; a wrong id in a test throws. */
export function fieldOf(engine: Engine, id: string): Field {
  const found = engine.form.steps.flatMap(({ fields }) => fields).find((it) => it.id === id);
  if (!found) throw new Error(`no field ${id}`);
  return found;
}

export const idsOf = (fields: readonly { id: string }[]): string[] => fields.map(({ id }) => id);

/** Topics that speak while something is done, each time that they do. */
export function heardWhile(engine: Engine, topics: readonly string[], act: () => void): string[] {
  const heard: string[] = [];
  const stops = topics.map((topic) => engine.subscribe(topic, () => void heard.push(topic)));
  act();
  for (const stop of stops) stop();
  return heard;
}
