import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/config/index.ts';
import { PICTURES } from '../../../src/model/pictures.ts';
import { configJsonSchema } from '../../../src/schema/json-schema.ts';
import type { Option } from '../../../src/schema/types.ts';
import { createChecker } from './json-schema-checker.ts';
import { messages, text } from './support.ts';

const optionOf = (id: string, more: object = {}) => ({ id, label: id, ...more });
const fieldOf = (...options: object[]) => ({ id: 'stage', kind: 'picture', label: 'A', options });
const editor = createChecker(JSON.parse(JSON.stringify(configJsonSchema())));

/** The options that come of these, and what was dropped. */
function readOf(field: object) {
  const { form, dropped } = normalise({ fields: [field] }, { pageProtocol: 'https:' });
  const read = form.steps.flatMap(({ fields }) => fields);
  return {
    options: read.flatMap((one): Option[] => ('options' in one ? one.options : [])),
    dropped,
  };
}

test('each picture may be named, and an option may go without', () => {
  const field = fieldOf(
    ...PICTURES.map((picture) => optionOf(picture, { picture })),
    optionOf('not_sure', { hint: 'We look together.' }),
  );
  expect(messages({ fields: [field] })).toEqual([]);
  expect(editor({ fields: [field] })).toBe(true);
  expect(readOf(field).dropped).toEqual([]);
  expect(readOf(field).options.map(({ picture }) => picture)).toEqual([...PICTURES, undefined]);
});

describe('an unknown picture is told with the nearest name, and its option stays without', () => {
  test.each([
    ['norwod_3', "'norwod_3' is not a picture; did you mean 'norwood_3'?"],
    ['Norwood-3-Vertex', "'Norwood-3-Vertex' is not a picture; did you mean 'norwood_3_vertex'?"],
    [3, expect.stringMatching(/^fields\[0\]\.options\[1\]\.picture: 3 is not a picture/)],
  ])('%j', (picture, says) => {
    const field = fieldOf(optionOf('a', { picture: 'ludwig_1' }), optionOf('b', { picture }));
    const path = 'fields[0].options[1].picture';
    expect(messages({ fields: [field] })).toEqual([
      typeof says === 'string' ? `${path}: ${says}` : says,
    ]);
    expect(editor({ fields: [field] })).toBe(false);
    expect(readOf(field)).toMatchObject({
      options: [{ id: 'a', picture: 'ludwig_1' }, { id: 'b' }],
      dropped: [path],
    });
    expect(readOf(field).options[1]?.picture).toBeUndefined();
  });
});

test('a picture on the option of another kind is told', () => {
  const radio = { ...fieldOf(optionOf('a', { picture: 'ludwig_1' })), kind: 'radio' };
  expect(messages({ fields: [radio] })).toEqual([
    expect.stringMatching(/^fields\[0\]\.options\[0\]\.picture: 'picture' is not a key here/),
  ]);
});

test('what is called an image is told to be a picture', () => {
  expect(messages({ fields: [fieldOf(optionOf('a', { image: 'ludwig_1' }))] })).toEqual([
    expect.stringMatching(/did you mean 'picture'\?$/),
  ]);
});

test('without an option that can be used there is no field', () => {
  expect(readOf(fieldOf()).options).toEqual([]);
  expect(messages({ fields: [fieldOf()] })).toEqual([
    expect.stringMatching(/^fields\[0\]\.options: .*is empty/),
  ]);
});

describe('conditions compare it as they do other choices', () => {
  const pictured = fieldOf(optionOf('scar', { picture: 'pattern_scar' }), optionOf('none'));
  const asking = (condition: object) =>
    messages({ fields: [pictured, text('a', { visibleWhen: { field: 'stage', ...condition } })] });

  test.each([{ is: 'scar' }, { isNot: 'none' }, { in: ['scar', 'none'] }, { filled: true }])(
    '%j has no fault',
    (condition) => expect(asking(condition)).toEqual([]),
  );

  test.each([
    [{ is: 'scarr' }, /not an option of 'stage'; did you mean 'scar'/],
    [{ atLeast: 3 }, /compare options by "is" or "in"/],
  ])('%j is told', (condition, words) => {
    expect(asking(condition)).toEqual([expect.stringMatching(words)]);
  });
});

test('an editor lets a change to a template’s field name pictures, or exclusive options', () => {
  const change = (more: object) => ({ fields: [{ id: 'a', options: [optionOf('b', more)] }] });
  expect(editor(change({ picture: 'ludwig_2' }))).toBe(true);
  expect(editor(change({ exclusive: true }))).toBe(true);
  expect(editor(change({ exclusive: 'yes' }))).toBe(false);
});
