import { describe, expect, test } from 'vitest';
import { mergeConfig, normalise, settingsToConfig } from '../../../src/config/index.ts';
import type { Form } from '../../../src/schema/types.ts';
import { onOldPage } from '../old-page.ts';

const page = { pageProtocol: 'https:' };
const read = (raw: unknown) => normalise(raw, page);
const text = (id: string, more: object = {}) => ({ id, kind: 'text', label: id, ...more });
const fieldsOf = (form: Form) => form.steps.flatMap(({ fields }) => fields);

describe('defaults', () => {
  test('an empty config becomes a form without steps and with every default', () => {
    expect(read({}).form).toEqual({
      id: 'form',
      revision: expect.stringMatching(/^[a-z0-9]{5,11}$/),
      clinic: {},
      webhook: {},
      surface: { kind: 'popover', launcher: {} },
      steps: [],
      success: {},
      headingLevel: 2,
      theme: { scheme: 'auto', font: 'system' },
      locale: 'en-US',
      messages: {},
      test: false,
    });
  });

  test('the form takes its template’s name where it has none of its own', () => {
    expect(read({ template: 'smp-consultation' }).form.id).toBe('smp-consultation');
    expect(read({ template: 'smp-consultation', id: 'mine' }).form.id).toBe('mine');
    expect(read({ template: 'unknown' })).toMatchObject({
      form: { id: 'form' },
      dropped: ['template'],
    });
  });

  test('each kind has its own longest answer', () => {
    const fields = ['text', 'email', 'phone', 'textarea'].map((kind) => text(kind, { kind }));
    const lengths = fieldsOf(read({ fields }).form).map((field) => Reflect.get(field, 'maxLength'));
    expect(lengths).toEqual([200, 254, 200, 2000]);
  });

  test('an email may ask for fewer characters than an address has, and never for more', () => {
    const fields = [
      text('a', { kind: 'email', maxLength: 254 }),
      text('b', { kind: 'email', maxLength: 255 }),
      text('c', { kind: 'text', maxLength: 255 }),
    ];
    const { form, dropped } = read({ fields });
    const lengths = fieldsOf(form).map((field) => Reflect.get(field, 'maxLength'));
    expect(lengths).toEqual([254, 254, 255]);
    expect(dropped).toEqual(['fields[1].maxLength']);
  });

  test('an answer tells of health unless its field is a contact field, or says otherwise', () => {
    const fields = [
      text('pattern'),
      text('first_name'),
      text('timing'),
      text('heard'),
      text('location', { sensitive: true }),
      text('open', { sensitive: false }),
    ];
    const sensitive = fieldsOf(read({ fields }).form).filter(
      (field) => 'sensitive' in field && field.sensitive,
    );
    expect(sensitive.map(({ id }) => id)).toEqual(['pattern', 'location']);
  });

  test('a field without a label is called by its id, so that it is not lost', () => {
    const fields = [
      { id: 'best_time', kind: 'text' },
      { id: 'source', kind: 'hidden', value: 'x' },
    ];
    expect(fieldsOf(read({ fields }).form).map(({ label }) => label)).toEqual([
      'Best time',
      'Source',
    ]);
  });

  test('steps without an id are numbered by their place, past ids that are taken', () => {
    const steps = ['a', 'step_3', undefined, undefined].map((id, index) => ({
      id,
      fields: [text(`f${index}`)],
    }));
    expect(read({ steps }).form.steps.map(({ id }) => id)).toEqual([
      'a',
      'step_3',
      'step_4',
      'step_5',
    ]);
  });

  test('loose fields are one step, or belong to the last of the written ones', () => {
    expect(read({ fields: [text('a')] }).form.steps).toMatchObject([
      { id: 'step_1', fields: [{ id: 'a' }] },
    ]);
    const { form } = read({ steps: [{ fields: [text('a')] }], fields: [text('b')] });
    expect(form.steps).toMatchObject([{ fields: [{ id: 'a' }, { id: 'b' }] }]);
  });
});

describe('the revision', () => {
  const config = { title: 'Ask us', fields: [text('a')] };

  test('stays as written', () => {
    expect(read({ ...config, revision: '2026-11-23' }).form.revision).toBe('2026-11-23');
  });

  test('is else the same for the same form, whatever the order of its keys', () => {
    const turned = { fields: [{ label: 'a', kind: 'text', id: 'a' }], title: 'Ask us' };
    expect(read(turned).form.revision).toBe(read(config).form.revision);
  });

  test('differs where the form does', () => {
    expect(read({ ...config, title: 'Ask' }).form.revision).not.toBe(read(config).form.revision);
  });

  test('does not depend on what a page adds to built-in prototypes', () => {
    const expected = read(config).form.revision;
    const found = onOldPage({ extend: () => 'x' }, () => read(config).form.revision);
    expect(found).toBe(expected);
  });
});

describe('what cannot be used is left out and listed', () => {
  test.each([
    ['an unknown kind', { id: 'b', kind: 'phonne', label: 'B' }, ['fields[1].kind', 'fields[1]']],
    ['an id that is no id', text('B c'), ['fields[1].id', 'fields[1]']],
    ['an id that a form has itself', text('action'), ['fields[1].id', 'fields[1]']],
    ['an id that the flat submission has', text('reference'), ['fields[1].id', 'fields[1]']],
    ['an id of consents', text('consent_b'), ['fields[1].id', 'fields[1]']],
    ['a second field of one id', text('a'), ['fields[1]']],
    ['a choice without options', { ...text('b'), kind: 'radio', options: [] }, ['fields[1]']],
    ['a hidden field without a value', { id: 'b', kind: 'hidden' }, ['fields[1]']],
    ['what is no field', 5, ['fields[1]']],
  ])('%s', (_, field, expected) => {
    const { form, dropped } = read({ fields: [text('a'), field] });
    expect(fieldsOf(form).map(({ id }) => id)).toEqual(['a']);
    expect(dropped).toEqual(expected);
  });

  test('options without id or label, and second ones of one id; the others stay', () => {
    const options = [
      { id: 'one', label: 'One' },
      { id: 'one', label: 'Again' },
      { id: 'two' },
      { label: 'Three' },
      'four',
    ];
    const { form, dropped } = read({ fields: [{ id: 'a', kind: 'select', label: 'A', options }] });
    expect(fieldsOf(form)).toMatchObject([{ options: [{ id: 'one', label: 'One' }] }]);
    expect(dropped).toEqual([1, 2, 3, 4].map((index) => `fields[0].options[${index}]`));
  });

  test.each([
    ['on a field that is not there', { field: 'zz', is: 'x' }],
    ['of two operators', { field: 'b', is: 'x', isNot: 'y' }],
    ['of no operator', { field: 'b' }],
    ['that is no condition', 'b = x'],
    ['on its own field', { field: 'a', filled: true }],
    ['in a circle', { not: { field: 'b', filled: true } }],
    ['named like a method of every object', { field: 'b', hasOwnProperty: 'is' }],
  ])('a condition %s, so that its field shows', (_, visibleWhen) => {
    const fields = [
      text('a', { visibleWhen }),
      text('b', { visibleWhen: { any: [{ field: 'c', filled: true }] } }),
      text('c', { visibleWhen: { field: 'a', filled: true } }),
    ];
    const { form, dropped } = read({ fields });
    expect(fieldsOf(form)[0]).toMatchObject({ id: 'a', visibleWhen: undefined });
    expect(dropped).toContain('fields[0].visibleWhen');
  });

  test('conditions that only lead into a circle stay', () => {
    const on = (field: string) => ({ visibleWhen: { field, filled: true } });
    const fields = [text('a', on('b')), text('b', on('a')), text('c', on('a')), text('d')];
    const { form, dropped } = read({ fields });
    expect(fieldsOf(form)).toMatchObject([{}, {}, on('a'), {}]);
    expect(dropped).toEqual(['fields[0].visibleWhen', 'fields[1].visibleWhen']);
  });

  test('a condition that makes required is left out alone, a circle of those is none', () => {
    const fields = [
      text('a', { requiredWhen: { field: 'zz', filled: true } }),
      text('b', { requiredWhen: { field: 'c', filled: false } }),
      text('c', { requiredWhen: { field: 'b', filled: false } }),
    ];
    const { form, dropped } = read({ fields });
    expect(fieldsOf(form)).toMatchObject([
      { requiredWhen: undefined },
      { requiredWhen: { field: 'c' } },
      { requiredWhen: { field: 'b' } },
    ]);
    expect(dropped).toEqual(['fields[0].requiredWhen']);
  });

  test.each([
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['//elsewhere.example/x'],
    ['/\\elsewhere.example'],
    ['http://hooks.example/abc'],
    ['hooks.example/abc'],
    ['https://hooks.example/a b'],
  ])('a webhook like %s', (url) => {
    expect(read({ webhook: url })).toEqual(read({ webhook: { url } }));
    const { form, dropped } = read({ webhook: { url, preset: 'n8n' } });
    expect(form.webhook).toEqual({ preset: 'n8n' });
    expect(dropped).toEqual(['webhook.url']);
  });

  test('a plain http webhook will do on a plain http page', () => {
    const { form } = normalise({ webhook: 'http://a.example/' }, { pageProtocol: 'http:' });
    expect(form.webhook.url).toBe('http://a.example/');
  });

  test('a path on the page’s own site stays as written', () => {
    expect(read({ webhook: '/api/leads' }).form.webhook.url).toBe('/api/leads');
  });

  test('steps that have no usable field', () => {
    const steps = [{ title: 'Empty', fields: [] }, { fields: [text('a')] }, 'no step'];
    const { form, dropped } = read({ steps });
    expect(form.steps).toHaveLength(1);
    expect(dropped).toEqual(['steps[2]', 'steps[0]']);
  });

  test('the second of two step ids; the step itself stays', () => {
    const steps = ['a', 'b'].map((id) => ({ id: 'same', fields: [text(id)] }));
    const { form, dropped } = read({ steps });
    expect(form.steps.map(({ id }) => id)).toEqual(['same', 'step_2']);
    expect(dropped).toEqual(['steps[1].id']);
  });

  test('a side that no drawer has; one that it has is kept', () => {
    const sideOf = (side: string) => read({ surface: { kind: 'drawer', side } });
    expect(sideOf('start').form.surface).toMatchObject({ kind: 'drawer', side: 'start' });
    const { form, dropped } = sideOf('left');
    expect(form.surface).toMatchObject({ kind: 'drawer', side: undefined });
    expect(dropped).toContain('surface.side');
  });

  test('single values, with the default in their place', () => {
    const { form, dropped } = read({
      locale: 'english please',
      headingLevel: 9,
      theme: { accent: 'red', scheme: 'dark' },
      surface: 'poppover',
      clinic: { phone: 'call us', name: 'Scalp Studio' },
      success: { link: { label: 'Book' }, redirect: 'javascript:alert(1)' },
      messages: { 'form.submit': 'Send', 'form.next': 5 },
      test: 'true',
    });
    expect(form).toMatchObject({
      locale: 'en-US',
      headingLevel: 2,
      theme: { accent: undefined, scheme: 'dark' },
      surface: { kind: 'popover' },
      clinic: { name: 'Scalp Studio', phone: undefined },
      success: { link: undefined, redirect: undefined },
      messages: { 'form.submit': 'Send' },
      test: false,
    });
    expect([...dropped].sort()).toEqual([
      'clinic.phone',
      'headingLevel',
      'locale',
      'messages.form.next',
      'success.redirect',
      'surface.kind',
      'test',
      'theme.accent',
    ]);
  });
});

test('markup in words stays the text that it is', () => {
  const label = '<img src=x onerror=alert(1)>';
  expect(fieldsOf(read({ fields: [text('a', { label })] }).form)[0]?.label).toBe(label);
});

test('values on Object.prototype are not read as written', () => {
  const left = { title: 'x', webhook: 'https://evil.example/', field: 'a', steps: [], extend: 'x' };
  const config = { fields: [text('a', { visibleWhen: { all: [{ is: 'x' }] } })] };
  const { form } = onOldPage(left, () => read(mergeConfig(config, settingsToConfig({}))));
  expect(form.title).toBeUndefined();
  expect(form.webhook.url).toBeUndefined();
  expect(fieldsOf(form)).toMatchObject([{ id: 'a', visibleWhen: undefined }]);
});

test('five hundred fields that each wait for the one before are read in good time', () => {
  const fields = Array.from({ length: 500 }, (_, index) =>
    text(`f${index}`, index > 0 ? { visibleWhen: { field: `f${index - 1}`, filled: true } } : {}),
  );
  const { form, dropped } = read({ fields });
  expect(dropped).toEqual([]);
  expect(fieldsOf(form)).toHaveLength(500);
}, 1000);
