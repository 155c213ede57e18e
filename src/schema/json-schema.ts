/** Makes dist/config.schema.json. Build time only: visitors load none of this. */
import * as z from 'zod/mini';
import { FLAT_PREFIX, REFUSED_IDS } from '../model/refused-ids.ts';
import { isRecord, plain } from '../model/plain.ts';
import type { Plain } from '../model/plain.ts';
import { fieldId } from './atoms.ts';
import { blockSchema } from './blocks.ts';
import { conditionSchema } from './condition.ts';
import { DESCRIPTIONS } from './descriptions.ts';
import { fieldSchema, listOptionSchema, optionSchema, pictureOptionSchema } from './field.ts';
import { formConfigSchema } from './form-config.ts';
import { stepSchema } from './form-frame.ts';
import {
  amountSchema,
  cellSchema,
  countSchema,
  priceRuleSchema,
  tierSchema,
} from './price-rule.ts';

const NAMES = z.registry<{ id: string }>();
NAMES.add(blockSchema, { id: 'block' });
NAMES.add(conditionSchema, { id: 'condition' });
NAMES.add(fieldSchema, { id: 'field' });
NAMES.add(optionSchema, { id: 'option' });
NAMES.add(listOptionSchema, { id: 'listOption' });
NAMES.add(pictureOptionSchema, { id: 'pictureOption' });
NAMES.add(stepSchema, { id: 'step' });
NAMES.add(priceRuleSchema, { id: 'priceRule' });
NAMES.add(cellSchema, { id: 'priceCell' });
NAMES.add(tierSchema, { id: 'priceTier' });
NAMES.add(amountSchema, { id: 'priceAmount' });
NAMES.add(countSchema, { id: 'priceCount' });

type Override = NonNullable<z.core.ToJSONSchemaParams['override']>;

/** What zod says in a way that is lighter in a page, said as JSON Schema has it; and what it cannot. */
const rewrite: Override = ({ zodSchema, jsonSchema }) => {
  if (jsonSchema.multipleOf === 1) {
    delete jsonSchema.multipleOf;
    jsonSchema.type = 'integer';
  }
  if (zodSchema === fieldId) {
    jsonSchema.not = { anyOf: [{ enum: [...REFUSED_IDS] }, { pattern: FLAT_PREFIX.source }] };
  }
  // Where a template has the step, its title alone may be changed.
  if (zodSchema === stepSchema) delete jsonSchema.required;
};

const recordsIn = (value: unknown): Plain[] =>
  (Array.isArray(value) ? value : Object.values(isRecord(value) ? value : {})).filter(isRecord);

/** A change to a template's field has an id, any key of any kind, and no kind. */
function allowChanges(field: Plain): void {
  const kinds = recordsIn(field['anyOf']);
  // Two kinds may each have a key in a way of its own: options with pictures, or exclusive ones.
  const ways = new Map<string, Map<string, unknown>>();
  for (const kind of kinds)
    for (const [key, way] of Object.entries(toRecord(kind['properties'])))
      ways.set(key, (ways.get(key) ?? new Map<string, unknown>()).set(JSON.stringify(way), way));
  ways.delete('kind');
  const properties = Object.fromEntries(
    [...ways].map(([key, all]) => [key, all.size > 1 ? { anyOf: [...all.values()] } : only(all)]),
  );
  field['anyOf'] = [
    ...kinds,
    { type: 'object', properties, required: ['id'], additionalProperties: false },
  ];
}

const only = (ways: ReadonlyMap<string, unknown>): unknown => [...ways.values()][0];

const toRecord = (value: unknown): Plain => (isRecord(value) ? value : {});

/** Puts its description to every property in a schema, those in branches and lists included. */
function describe(schema: Plain, base: string): void {
  for (const [key, property] of Object.entries(toRecord(schema['properties']))) {
    if (!isRecord(property)) continue;
    const name = base === '' ? key : `${base}.${key}`;
    property['description'] = DESCRIPTIONS[name];
    describe(property, name);
  }
  const inner = [...recordsIn(schema['anyOf']), ...recordsIn([schema['items']])];
  for (const part of inner) describe(part, base);
}

/** The JSON Schema (draft 2020-12) of a form config as a site builder writes it. */
export function configJsonSchema(): Record<string, unknown> {
  const params = { io: 'input', metadata: NAMES, override: rewrite } as const;
  const schema = toRecord(plain(z.toJSONSchema(formConfigSchema, params)));
  const parts = toRecord(schema['$defs']);
  allowChanges(toRecord(parts['field']));
  describe(schema, '');
  for (const [name, part] of Object.entries(parts)) {
    describe(toRecord(part), name.endsWith('Option') ? 'option' : name);
  }
  return {
    $schema: schema['$schema'],
    $id: 'urn:consult-form:config',
    title: 'Consult Form: form config',
    ...schema,
  };
}
