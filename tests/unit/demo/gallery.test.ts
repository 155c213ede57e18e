// @vitest-environment node
import { expect, test } from 'vitest';

import { KIND_NAMES, TEMPLATES as SHOWN } from '../../../demo/pages/gallery/configs.js';
import { KINDS } from '../../../demo/pages/gallery/kinds.js';
import { FIELD_KINDS } from '../../../src/model/field-kinds.ts';
import { TEMPLATES } from '../../../src/model/templates.ts';

test('the gallery has a field of every kind', () => {
  expect(Object.keys(KINDS).toSorted()).toEqual(FIELD_KINDS.toSorted());
  expect(KIND_NAMES).toEqual(expect.arrayContaining([...FIELD_KINDS]));
});

test('the gallery has every template', () => {
  expect(SHOWN).toEqual(TEMPLATES);
});
