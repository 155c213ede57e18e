import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/config/index.ts';
import { faults, messages, text } from './support.ts';

const LOCATIONS = [
  { id: 'dallas', name: 'Dallas' },
  { id: 'plano', name: 'Plano' },
];
const PRACTITIONERS = [{ id: 'ruiz', name: 'Ana Ruiz', locations: ['dallas', 'plano'] }];
const where = { id: 'location', kind: 'location', label: 'Where?' };
const who = { id: 'practitioner', kind: 'practitioner', label: 'With whom?' };
const clinic = (more: object = {}) => ({
  locations: LOCATIONS,
  practitioners: PRACTITIONERS,
  ...more,
});

test('a clinic of several locations, and fields that offer them, have no fault', () => {
  expect(messages({ clinic: clinic(), fields: [where, who] })).toEqual([]);
});

test('empty lists are none', () => {
  expect(messages({ clinic: { locations: [], practitioners: [] } })).toEqual([]);
});

test.each([
  ['locations', LOCATIONS],
  ['practitioners', [{ id: 'ruiz', name: 'Ana Ruiz' }]],
])('an id that two %s have is told, and the second is left out', (key, list) => {
  const twice = [...list, { id: list[0]?.id, name: 'Another' }];
  const config = { clinic: { [key]: twice } };
  const path = `clinic.${key}[${list.length}]`;
  expect(messages(config)).toEqual([
    `${path}.id: '${list[0]?.id}' is the id of clinic.${key}[0] already; give each ${key.slice(0, -1)} its own`,
  ]);
  const { form, dropped } = normalise(config, { pageProtocol: 'https:' });
  expect(dropped).toEqual([`${path}.id`, path]);
  expect(form.clinic).toMatchObject({ [key]: list });
});

describe('a practitioner', () => {
  test('at a location that the clinic does not have is told with the nearest, and treats at the others', () => {
    const people = [{ id: 'ruiz', name: 'Ana Ruiz', locations: ['dalas', 'plano'] }];
    const config = { clinic: clinic({ practitioners: people }) };
    expect(faults(config)).toMatchObject([{ code: 'unknown_location', suggestion: 'dallas' }]);
    expect(messages(config)).toEqual([
      "clinic.practitioners[0].locations[0]: 'dalas' is not the id of a location of the clinic; did you mean 'dallas'?",
    ]);
    const { form } = normalise(config, { pageProtocol: 'https:' });
    expect(form.clinic.practitioners?.[0]?.locations).toEqual(['plano']);
  });

  test('with no location that is known is not lost', () => {
    const people = [{ id: 'ruiz', name: 'Ana Ruiz', locations: ['austin'] }];
    const { form } = normalise({ clinic: clinic({ practitioners: people }) }, { pageProtocol: '' });
    expect(form.clinic.practitioners).toEqual([{ id: 'ruiz', name: 'Ana Ruiz' }]);
  });

  test('may not have the id of nobody in particular', () => {
    const people = [{ id: 'no_preference', name: 'Ana Ruiz' }];
    expect(messages({ clinic: { practitioners: people } })).toEqual([
      expect.stringMatching(/^clinic\.practitioners\[0\]\.id: 'no_preference' is refused/),
    ]);
  });

  test('may work at a location that only what is below names', () => {
    const template = { clinic: { locations: LOCATIONS } };
    expect(messages({ clinic: { practitioners: PRACTITIONERS } }, { template })).toEqual([]);
  });
});

describe('a field of a clinic that names none', () => {
  test.each([
    [where, 'locations'],
    [who, 'practitioners'],
  ])('%j is told, with what mends it', (field, key) => {
    for (const none of [{}, { clinic: {} }, { clinic: { [key]: [] } }])
      expect(messages({ ...none, fields: [text('a'), field] })).toEqual([
        `fields[1].kind: '${field.kind}' is not shown, because clinic.${key} has nothing for it to offer; name the clinic's ${key} there, or leave the field out`,
      ]);
  });

  test('one location is nothing to tell: the field waits for a second', () => {
    expect(messages({ clinic: { locations: LOCATIONS.slice(1) }, fields: [where] })).toEqual([]);
  });
});

describe('a condition', () => {
  const about = (condition: object) => ({
    clinic: clinic(),
    fields: [where, who, text('a', { visibleWhen: condition })],
  });

  test.each([
    { field: 'location', is: 'plano' },
    { field: 'practitioner', in: ['ruiz', 'no_preference'] },
    { field: 'practitioner', filled: false },
  ])('%j may ask about what is offered', (condition) => {
    expect(messages(about(condition))).toEqual([]);
  });

  test('on what is not offered is told with the nearest that is', () => {
    expect(messages(about({ field: 'location', is: 'planno' }))).toEqual([
      "fields[2].visibleWhen.is: 'planno' is not an option of 'location'; did you mean 'plano'?",
    ]);
  });
});

describe('times', () => {
  const times = (more: object) =>
    messages({ fields: [{ id: 'w', kind: 'times', label: 'When?', ...more }] });

  test.each([{}, { days: 90, most: 1, dayparts: ['evening', 'morning'] }, { days: 1, most: 3 }])(
    '%j have no fault',
    (more) => {
      expect(times(more)).toEqual([]);
    },
  );

  test.each([
    [{ days: 0 }, 'days: 0 is too small; allowed: at least 1'],
    [{ days: 91 }, 'days: 91 is too large; allowed: at most 90'],
    [{ most: 4 }, 'most: 4 is too large; allowed: at most 3'],
    [{ most: 1.5 }, 'most: 1.5 is not a whole number'],
    [{ dayparts: [] }, 'dayparts: a list is empty; fill it in or leave the key out'],
    [
      { dayparts: ['morning', 'evning'] },
      "dayparts[1]: 'evning' is not a daypart; did you mean 'evening'?",
    ],
  ])('%j: %s', (more, message) => {
    expect(times(more)).toEqual([`fields[0].${message}`]);
  });

  test('keep what of their parts of the day can be used, and all where none can', () => {
    const read = (dayparts: unknown) => {
      const config = { fields: [{ id: 'w', kind: 'times', label: 'When?', dayparts }] };
      const [field] = normalise(config, { pageProtocol: '' }).form.steps[0]?.fields ?? [];
      return field?.kind === 'times' ? field.dayparts : undefined;
    };
    expect(read(['noon', 'evening'])).toEqual(['evening']);
    for (const none of [['noon'], [], 'evening', undefined])
      expect(read(none)).toEqual(['morning', 'afternoon', 'evening']);
  });
});
