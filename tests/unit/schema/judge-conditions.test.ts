import { describe, expect, test } from 'vitest';
import { faults, messages, text } from './support.ts';

const options = [
  { id: 'scar', label: 'A scar' },
  { id: 'thinning', label: 'Thinning' },
];
const others = [
  { id: 'pattern', kind: 'radio', label: 'Pattern', options },
  { id: 'areas', kind: 'checkboxes', label: 'Areas', options },
  { id: 'adult', kind: 'checkbox', label: 'I am 18 or over' },
  { id: 'mail', kind: 'email', label: 'Email' },
  text('age'),
  { id: 'grafts', kind: 'number', label: 'Grafts' },
  { id: 'pain', kind: 'range', label: 'Pain' },
];
const on = (condition: unknown) => ({ fields: [text('a', { visibleWhen: condition }), ...others] });
const at = 'fields[0].visibleWhen';

test.each([
  { field: 'pattern', is: 'scar' },
  { field: 'areas', in: ['scar', 'thinning'] },
  { field: 'adult', is: true },
  { field: 'adult', isNot: false },
  { field: 'age', atLeast: 18 },
  { field: 'age', is: 18 },
  { field: 'grafts', atLeast: 1500 },
  { field: 'pain', atMost: 3 },
  { field: 'mail', filled: false },
  { all: [{ any: [{ not: { field: 'pattern', isNot: 'scar' } }] }] },
])('%j has no fault', (condition) => {
  expect(messages(on(condition))).toEqual([]);
});

describe('one clear fault for each mistake', () => {
  test.each([
    [
      { field: 'patern', is: 'scar' },
      `${at}.field: 'patern' is not the id of a field; did you mean 'pattern'?`,
    ],
    [
      { field: 'pattern', is: 'scare' },
      `${at}.is: 'scare' is not an option of 'pattern'; did you mean 'scar'?`,
    ],
    [
      { field: 'areas', in: ['scar', 'x'] },
      `${at}.in[1]: 'x' is not an option of 'areas'; allowed: scar, thinning`,
    ],
    [
      { field: 'pattern', is: 3 },
      `${at}.is: 3 is not an option of 'pattern'; allowed: scar, thinning`,
    ],
    [
      { field: 'pattern', atLeast: 3 },
      `${at}.atLeast: 3 does not fit 'pattern', a field of kind 'radio'; compare options by "is" or "in"`,
    ],
    [
      { field: 'adult', is: false },
      `${at}.is: false does not fit 'adult', a field of kind 'checkbox'; write "is": true, or "filled": false for an unticked box`,
    ],
    [
      { field: 'age', is: true },
      `${at}.is: true does not fit 'age', a field of kind 'text'; to ask whether there is an answer, write "filled"`,
    ],
    [
      { field: 'mail', atMost: 3 },
      `${at}.atMost: 3 does not fit 'mail', a field of kind 'email'; only a number, a range, or digits in a text field compare so`,
    ],
    [
      { field: 'age', atLeast: '18' },
      `${at}.atLeast: '18' is not a number; write it without quotes`,
    ],
    [
      { field: 'age', filled: 'yes' },
      `${at}.filled: 'yes' is not true or false; write it without quotes`,
    ],
    [{ field: 'pattern', in: 'scar' }, `${at}.in: 'scar' is not a list [ … ]`],
    [{ field: 'pattern', in: [] }, `${at}.in: a list is empty; put at least one in`],
    [
      { field: 'pattern', isnt: 'scar' },
      `${at}.isnt: 'isnt' is not an operator of a condition; did you mean 'isNot'?`,
    ],
    [
      { field: 'pattern' },
      `${at}: an object has no operator; add one of is, isNot, in, atLeast, atMost, filled, all, any, not`,
    ],
    [
      { field: 'pattern', is: 'scar', isNot: 'scar' },
      `${at}: an object has 2 operators (is, isNot); keep one; "all" and "any" join several conditions`,
    ],
    [{ is: 'scar' }, `${at}.field is missing; add text`],
    [{ all: [] }, `${at}.all: a list is empty; put at least one in`],
    [{ all: { field: 'age', filled: true } }, `${at}.all: an object is not a list [ … ]`],
    [{ not: 'scar' }, `${at}.not: 'scar' is not a condition; write { "field": "…", "is": "…" }`],
    [
      { field: 'age', any: [{ field: 'age', filled: true }] },
      `${at}: an object has a "field" beside "any"; move it into "any"`,
    ],
    [
      { any: [{ field: 'age', filled: true }, { not: { field: 'zz', filled: true } }] },
      `${at}.any[1].not.field: 'zz' is not the id of a field; allowed: a, pattern, areas, adult, mail, age, grafts, pain`,
    ],
  ])('%j', (condition, message) => {
    expect(messages(on(condition))).toEqual([message]);
  });

  test('requiredWhen is judged the same way', () => {
    const fields = [text('a', { requiredWhen: { field: 'b', filled: true } })];
    expect(messages({ fields })).toEqual([
      "fields[0].requiredWhen.field: 'b' is not the id of a field; did you mean 'a'?",
    ]);
  });
});

describe('circles', () => {
  const waits = (id: string, ...ids: string[]) =>
    text(id, { visibleWhen: { any: ids.map((field) => ({ field, filled: true })) } });

  test('a field that depends on itself', () => {
    expect(messages({ fields: [waits('a', 'a')] })).toEqual([
      "fields[0].visibleWhen: 'a' depends on itself; ask about another field",
    ]);
  });

  test('a circle is told once, by name', () => {
    expect(
      messages({ fields: [waits('c', 'd'), waits('d', 'e', 'f'), waits('e', 'c'), text('f')] }),
    ).toEqual([
      "fields[0].visibleWhen: 'c → d → e → c' is a circle: each of these fields waits for the next; take one of their conditions away",
    ]);
  });

  test('two circles are told each', () => {
    const fields = [waits('a', 'b'), waits('b', 'a'), waits('c', 'd'), waits('d', 'c')];
    expect(faults({ fields }).map(({ code, found }) => `${code} ${found}`)).toEqual([
      "circle 'a → b → a'",
      "circle 'c → d → c'",
    ]);
  });
});

describe('conditions of options and steps', () => {
  const scar = { field: 'pattern', is: 'scar' };
  const choice = (id: string, visibleWhen: unknown) => ({
    id,
    kind: 'radio',
    label: id,
    options: [
      { id: 'one', label: 'One', visibleWhen },
      { id: 'two', label: 'Two' },
    ],
  });

  test('are sound where they ask about a field in a way that fits it', () => {
    const steps = [
      { id: 's1', fields: [choice('a', scar), ...others] },
      { id: 's2', visibleWhen: scar, fields: [text('z')] },
    ];
    expect(messages({ steps, fields: [] })).toEqual([]);
  });

  test('are told of where they ask about nothing that is there', () => {
    const wrong = { field: 'patern', is: 'scar' };
    const steps = [
      { id: 's1', fields: [choice('a', wrong), ...others] },
      { id: 's2', visibleWhen: { field: 'pattern', is: 'scra' }, fields: [text('z')] },
    ];
    expect(messages({ steps, fields: [] })).toEqual([
      "steps[0].fields[0].options[0].visibleWhen.field: 'patern' is not the id of a field; did you mean 'pattern'?",
      "steps[1].visibleWhen.is: 'scra' is not an option of 'pattern'; did you mean 'scar'?",
    ]);
  });

  test('are told of where they wait for what waits for them', () => {
    const fields = [
      choice('a', { field: 'b', filled: true }),
      text('b', { visibleWhen: { field: 'a', is: 'one' } }),
    ];
    expect(messages({ fields })).toEqual([
      "fields[0].options[0].visibleWhen: 'a → b → a' is a circle: each of these fields waits for the next; take one of their conditions away",
    ]);
    const own = [{ id: 's1', visibleWhen: { field: 'x', filled: true }, fields: [text('x')] }];
    expect(messages({ steps: own, fields: [] })).toEqual([
      "steps[0].visibleWhen: 'x' depends on itself; ask about another field",
    ]);
  });
});

describe('a step’s condition is judged against the fields that stand in it in the end', () => {
  const scar = { field: 'pattern', is: 'scar' };
  const template = {
    steps: [
      { id: 'hair', fields: [others[0]] },
      { id: 'wishes', fields: [text('look')] },
    ],
  };

  test('those that are loose, if it is the last one', () => {
    const steps = [
      { id: 's1', fields: [text('x')] },
      { id: 's2', visibleWhen: { field: 'z', filled: true }, fields: [text('y')] },
    ];
    expect(messages({ steps, fields: [text('z')] })).toEqual([
      "steps[1].visibleWhen: 'z' depends on itself; ask about another field",
    ]);
  });

  test('those of the template’s step of its id', () => {
    const steps = [{ id: 'hair', visibleWhen: scar }];
    expect(messages({ steps, fields: [] }, { template })).toEqual([
      "steps[0].visibleWhen: 'pattern' depends on itself; ask about another field",
    ]);
  });

  test('not those that it only changes in another step', () => {
    const visibleWhen = { field: 'look', filled: true };
    const fields = [{ id: 'look', label: 'Your look' }, text('more')];
    const steps = [{ id: 'extra', visibleWhen, fields }];
    expect(messages({ steps, fields: [] }, { template })).toEqual([]);
  });
});

test('an id that is refused is not offered in place of one that is not there', () => {
  const fields = [
    { id: 'submit', kind: 'text', label: 'A' },
    { id: 'age', kind: 'text', label: 'B', visibleWhen: { field: 'zz', filled: true } },
  ];
  expect(messages({ fields })).toContain(
    "fields[1].visibleWhen.field: 'zz' is not the id of a field; allowed: age",
  );
});
