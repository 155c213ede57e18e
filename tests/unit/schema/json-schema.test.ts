import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DESCRIPTIONS } from '../../../src/schema/descriptions.ts';
import { configJsonSchema } from '../../../src/schema/json-schema.ts';
import { template as callback } from '../../../src/templates/callback.ts';
import { template as smp } from '../../../src/templates/smp-consultation.ts';
import { formConfigs } from '../config/arbitrary-config.ts';
import { createChecker } from './json-schema-checker.ts';
import type { Schema } from './json-schema-checker.ts';
import { text } from './support.ts';

const schema: Schema = JSON.parse(JSON.stringify(configJsonSchema()));
const check = createChecker(schema);

/** Every property in a schema, with the name that its key has in the schema. */
function properties(node: Schema): [string, Schema][] {
  const own = Object.entries(node.properties ?? {});
  const inner = [
    ...own.map(([, part]) => part),
    ...(node.anyOf ?? []),
    ...(node.items ? [node.items] : []),
  ];
  return [...own, ...inner.flatMap(properties)];
}

const all = [schema, ...Object.values(schema.$defs ?? {})].flatMap(properties);

test('it names its draft, itself and what it is for', () => {
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:consult-form:config',
    title: expect.any(String),
  });
});

test('every property has a description, and every description a property', () => {
  expect(all.filter(([, part]) => !part.description).map(([key]) => key)).toEqual([]);
  const used = new Set(all.map(([, part]) => part.description));
  expect(Object.values(DESCRIPTIONS).filter((words) => !used.has(words))).toEqual([]);
});

describe('what it says of a config', () => {
  test.each([
    ['the shortest', { fields: [text('a')] }],
    ['a template', callback],
    ['a longer template', smp],
    ['a change to a template’s field', { fields: [{ id: 'email', required: true }] }],
    ['a change to a template’s step', { steps: [{ id: 'hair', title: 'Your hair' }] }],
    ['the schema’s own address', { $schema: './config.schema.json' }],
  ])('%s is valid', (_, config) => {
    expect(check(JSON.parse(JSON.stringify(config)))).toBe(true);
  });

  test('so is whatever the widget accepts', () => {
    fc.assert(
      fc.property(formConfigs, (config) => {
        expect(check(JSON.parse(JSON.stringify(config)))).toBe(true);
      }),
    );
  });

  test.each([
    ['an unknown key', { titel: 'x' }],
    ['an unknown kind', { fields: [{ ...text('a'), kind: 'phonne' }] }],
    ['a field without a label', { fields: [{ id: 'a', kind: 'text' }] }],
    ['a key of another kind', { fields: [text('a', { options: [] })] }],
    ['a refused id', { fields: [text('action')] }],
    ['an id of consents', { fields: [text('consent_a')] }],
    ['a javascript: webhook', { webhook: 'javascript:alert(1)' }],
    ['an unknown preset', { webhook: { url: '/x', preset: 'zapeir' } }],
    ['a half number', { fields: [text('a', { maxLength: 1.5 })] }],
    ['three distances', { surface: { launcher: { offset: [1, 2, 3] } } }],
    [
      'two operators',
      { fields: [text('a', { visibleWhen: { field: 'b', is: 'x', isNot: 'y' } })] },
    ],
    ['an empty list of conditions', { fields: [text('a', { visibleWhen: { all: [] } })] }],
    ['a message that is no text', { messages: { 'form.next': 5 } }],
    ['a list', []],
  ])('%s is not', (_, config) => {
    expect(check(config)).toBe(false);
  });
});
