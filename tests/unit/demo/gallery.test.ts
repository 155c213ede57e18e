// @vitest-environment node
import { expect, test } from 'vitest';

import {
  configOfKind,
  KIND_NAMES,
  TEMPLATES as SHOWN,
} from '../../../demo/pages/gallery/configs.js';
import { KINDS } from '../../../demo/pages/gallery/kinds.js';
import { normalise } from '../../../src/config/index.ts';
import { BLOCK_KINDS } from '../../../src/model/block-kinds.ts';
import { FIELD_KINDS } from '../../../src/model/field-kinds.ts';
import { TEMPLATES } from '../../../src/model/templates.ts';

test('the gallery has a field of every kind', () => {
  expect(Object.keys(KINDS).toSorted()).toEqual(FIELD_KINDS.toSorted());
  expect(KIND_NAMES).toEqual(expect.arrayContaining([...FIELD_KINDS]));
});

test('the gallery has every proof block', () => {
  const config = JSON.stringify(configOfKind('proof blocks'));
  const { form, dropped } = normalise(JSON.parse(config), { pageProtocol: 'https:' });
  const fields = form.steps.flatMap((step) => step.fields);
  const kinds = fields.flatMap((field) => (field.kind === 'block' ? field.block.kind : []));
  expect(dropped).toEqual([]);
  expect(new Set(kinds)).toEqual(new Set(BLOCK_KINDS));
});

test('the gallery has every template', () => {
  expect(SHOWN).toEqual(TEMPLATES);
});
