import { describe, expect, test } from 'vitest';
import { judgeConfig } from '../../../src/schema/index.ts';
import { context, faults, messages, text } from './support.ts';

test('a sound config has no fault', () => {
  expect(messages({ webhook: 'https://hooks.example/abc', surface: 'inline' })).toEqual([]);
});

test('a fault says what, where, what was found, what may stand there, and the nearest name', () => {
  expect(faults({ fields: [text('a'), text('b'), { ...text('c'), kind: 'phonne' }] })).toEqual([
    {
      name: 'ConfigFault',
      code: 'unknown_value',
      path: 'fields[2].kind',
      found: "'phonne'",
      allowed:
        'text, email, phone, select, radio, checkbox, checkboxes, textarea, consent, hidden, number, range, date, postal, note, picture, photos, location, practitioner, times',
      suggestion: 'phone',
      message: "fields[2].kind: 'phonne' is not a field kind; did you mean 'phone'?",
    },
  ]);
});

test('of a long list of names as many are shown as a line holds, and how many more there are', () => {
  const fields = Array.from({ length: 40 }, (_, index) => text(`question_${index + 10}`));
  const asking = text('a', { visibleWhen: { field: 'zz', filled: true } });
  expect(messages({ fields: [...fields, asking] })).toEqual([
    expect.stringMatching(
      /^fields\[40\]\.visibleWhen\.field: 'zz' is not the id of a field; allowed: question_10, (question_\d\d, ){13}question_24 … and 26 more$/,
    ),
  ]);
});

test('a form of hidden fields alone has nothing to show', () => {
  const hidden = { id: 'campaign', kind: 'hidden', value: 'spring' };
  expect(faults({ fields: [hidden] })).toMatchObject([{ code: 'no_fields', path: '' }]);
  expect(messages({ fields: [], steps: [{ fields: [hidden] }] })).toContain(
    'config has hidden fields only, so there is no form to show; add a field that asks something',
  );
  expect(messages({ fields: [hidden, text('a')] })).toEqual([]);
});

describe('names that are not known', () => {
  test.each([
    [{ titel: 'x' }, "titel: 'titel' is not a key here; did you mean 'title'?"],
    [{ head_ing_level: 2 }, /^head_ing_level: .*; did you mean 'headingLevel'\?$/],
    [{ foo: 1 }, /^foo: 'foo' is not a key here; allowed: \$schema, id, revision, template,/],
    [
      { surface: { kind: 'popover', launcher: { lable: 'x' } } },
      "surface.launcher.lable: 'lable' is not a key here; did you mean 'label'?",
    ],
    [
      { webhook: { adress: 'x' } },
      /^webhook\.adress: 'adress' is not a key here; allowed: url, preset, photos, fallback, fields, values, minimal$/,
    ],
    [
      { fields: [text('a', { requird: true })] },
      "fields[0].requird: 'requird' is not a key here; did you mean 'required'?",
    ],
    [
      { fields: [{ type: 'text', id: 'a', label: 'A' }] },
      "fields[0].type: 'type' is not a key here; did you mean 'kind'?",
    ],
    [
      { fields: [{ id: 'a', kind: 'checkbox', label: 'A', options: [] }] },
      /^fields\[0\]\.options: 'options' is not a key here; allowed: kind, id, label,/,
    ],
    [{ template: 'calback' }, "template: 'calback' is not a template; did you mean 'callback'?"],
    [
      { webhook: { preset: 'zapeir' } },
      /^webhook\.preset: 'zapeir' is not a preset; .*'zapier'\?$/,
    ],
    [{ surface: 'poppover' }, "surface: 'poppover' is not a surface; did you mean 'popover'?"],
    [
      { surface: { kind: 'modal' } },
      "surface.kind: 'modal' is not a surface; did you mean 'dialog'?",
    ],
    [{ surface: 'draw' }, "surface: 'draw' is not a surface; did you mean 'drawer'?"],
    [
      { surface: { kind: 'drawer', side: 'strat' } },
      "surface.side: 'strat' is not a side; did you mean 'start'?",
    ],
    [
      { surface: { kind: 'drawer', side: 'left' } },
      "surface.side: 'left' is not a side; allowed: end, start",
    ],
    [
      { theme: { scheme: 'sepia' } },
      "theme.scheme: 'sepia' is not a scheme; allowed: auto, light, dark",
    ],
    [{ headingLevel: 9 }, 'headingLevel: 9 is not a heading level; allowed: 1, 2, 3, 4, 5, 6'],
  ])('%j', (part, message) => {
    expect(messages(part)).toEqual([expect.stringMatching(exactly(message))]);
  });

  test('a message key that the form does not have', () => {
    const over = { messageKeys: ['form.submit', 'form.next'] };
    expect(messages({ messages: { 'form.submt': 'Send' } }, over)).toEqual([
      "messages['form.submt']: 'form.submt' is not a message; did you mean 'form.submit'?",
    ]);
    expect(messages({ messages: { 'form.submit': 'Send' } }, over)).toEqual([]);
  });
});

describe('values of the wrong type or shape', () => {
  test.each([
    [{ title: 5 }, 'title: 5 is not text; write it in quotes'],
    [{ title: '' }, "title: '' is empty; fill it in or leave the key out"],
    [{ test: 'true' }, "test: 'true' is not true or false; write it without quotes"],
    [{ headingLevel: '2' }, "headingLevel: '2' is not a number; write it without quotes"],
    [{ clinic: 'Scalp Studio' }, "clinic: 'Scalp Studio' is not an object { … }"],
    [{ theme: null }, 'theme: null is not an object { … }'],
    [{ webhook: 5 }, 'webhook: 5 is not text; write it in quotes'],
    [
      { surface: ['inline'] },
      'surface: a list is not a surface; allowed: popover, inline, dialog, drawer',
    ],
    [{ fields: [5, text('a')] }, 'fields[0]: 5 is not an object { … }'],
    [{ steps: {} }, 'steps: an object is not a list [ … ]'],
    [{ messages: { 'form.next': 5 } }, "messages['form.next']: 5 is not text; write it in quotes"],
    [{ success: { link: { label: 'Book' } } }, 'success.link.url is missing; add text'],
    [{ fields: [{ id: 'a', kind: 'text' }] }, 'fields[0].label is missing; add text'],
    [{ fields: [{ id: 'a', label: 'A' }] }, /^fields\[0\]\.kind is missing; allowed: text, email,/],
    [{ theme: { accent: 'red' } }, "theme.accent: 'red' is not a colour like #0f6b6b"],
    [{ locale: 'english' }, "locale: 'english' is not a language tag like en-US"],
    [
      { clinic: { phone: 'call us' } },
      "clinic.phone: 'call us' is not a number like +1 214 555 0100",
    ],
    [{ clinic: { email: 'desk' } }, "clinic.email: 'desk' is not an address like desk@clinic.com"],
    [
      { clinic: { country: 'usa' } },
      "clinic.country: 'usa' is not two capital letters that stand for a country, like US",
    ],
    [
      { fields: [text('a', { maxLength: 1e6 })] },
      'fields[0].maxLength: 1000000 is too large; allowed: at most 10000',
    ],
    [
      { fields: [text('a', { kind: 'email', maxLength: 255 })] },
      'fields[0].maxLength: 255 is too large; allowed: at most 254',
    ],
    [{ fields: [text('a', { maxLength: 1.5 })] }, 'fields[0].maxLength: 1.5 is not a whole number'],
    [
      { surface: { launcher: { offset: [1] } } },
      'surface.launcher.offset: a list must have 2 items',
    ],
    [
      { surface: { launcher: { offset: [1, -2] } } },
      'surface.launcher.offset[1]: -2 is too small; allowed: at least 0',
    ],
    [
      { fields: [{ id: 'a', kind: 'radio', label: 'A', options: [] }] },
      'fields[0].options: a list is empty; fill it in or leave the key out',
    ],
    [{ steps: [{ title: 'One', fields: [] }] }, 'steps[0].fields: a list is empty; put a field in'],
  ])('%j', (part, message) => {
    expect(messages(part)).toEqual([expect.stringMatching(exactly(message))]);
  });

  test.each([[[]], ['text'], [5], [null], [undefined]])('%j is no form config', (config) => {
    expect(judgeConfig(config, context)).toMatchObject([{ code: 'not_an_object', path: '' }]);
  });

  test('what was found is shortened', () => {
    const [fault] = faults({ theme: { accent: 'x'.repeat(100_000) } });
    expect(fault?.found).toBe(`'${'x'.repeat(60)}…'`);
    expect(fault?.message.length).toBeLessThan(200);
  });
});

describe('ids', () => {
  test.each([
    [
      [text('Scar Age')],
      "fields[0].id: 'Scar Age' is not an id: a small letter, then small letters, digits and _, 40 at most; did you mean 'scar_age'?",
    ],
    [
      [text('action')],
      "fields[0].id: 'action' is refused, because a form has a property of that name; take another name",
    ],
    [
      [text('reference')],
      "fields[0].id: 'reference' is refused, because the posted submission has a key of that name; take another name",
    ],
    [[text('consent_photos')], /^fields\[0\]\.id: 'consent_photos' is refused, because the posted/],
    [
      [text('a'), text('b'), text('a')],
      "fields[2].id: 'a' is the id of fields[0] already; give each field its own",
    ],
  ])('of fields: %j', (fields, message) => {
    expect(messages({ fields })).toEqual([expect.stringMatching(exactly(message))]);
  });

  test('two fields of one id are told across steps', () => {
    const steps = [{ fields: [text('a')] }, { fields: [text('b'), text('a')] }];
    expect(messages({ fields: [], steps })).toEqual([
      "steps[1].fields[1].id: 'a' is the id of steps[0].fields[0] already; give each field its own",
    ]);
  });

  test('of options and of steps', () => {
    const options = [
      { id: 'x', label: 'X' },
      { id: 'x', label: 'Y' },
    ];
    const steps = [
      { id: 's', fields: [{ id: 'a', kind: 'radio', label: 'A', options }] },
      { id: 's', fields: [text('b')] },
    ];
    expect(messages({ fields: [], steps })).toEqual([
      "steps[1].id: 's' is the id of steps[0] already; give each step its own",
      "steps[0].fields[0].options[1].id: 'x' is the id of steps[0].fields[0].options[0] already; give each option its own",
    ]);
  });
});

describe('the webhook', () => {
  test('missing, where nothing else supplies one', () => {
    const none = { hasWebhook: false };
    expect(messages({}, none)).toEqual([
      'webhook is missing, so there is nowhere to send what visitors write; add it here or as data-webhook="https://…" to the tag',
    ]);
    expect(faults({ webhook: { preset: 'n8n' } }, none)).toMatchObject([
      { code: 'no_webhook', path: 'webhook.url' },
    ]);
    expect(messages({ webhook: '/api/leads' }, none)).toEqual([]);
  });

  test.each([
    [
      'javascript:alert(1)',
      "'javascript:alert(1)' is refused: 'javascript:' is no address of a web server; write one that begins with https://",
    ],
    ['data:text/html,x', /'data:' is no address of a web server/],
    ['ftp://a.example/x', /'ftp:' is no address of a web server/],
    [
      'hooks.example/abc',
      "'hooks.example/abc' is not an address: https://… or, on the page’s own site, /…; did you mean 'https://hooks.example/abc'?",
    ],
    ['hooks.example:8080', /did you mean 'https:\/\/hooks\.example:8080'\?$/],
    [
      'https://hooks.example:99999/x',
      "'https://hooks.example:99999/x' names port 99999, and ports end at 65535; write a lower one, or none",
    ],
    [
      'https://ada:secret@hooks.example/abc',
      "'https://…@hooks.example/abc' has a user name or password in it, which no browser sends; write it without, to a webhook that takes requests without a login",
    ],
    ['//hooks.example/abc', /did you mean 'https:\/\/hooks\.example\/abc'\?$/],
    [' https://hooks.example/abc ', /did you mean 'https:\/\/hooks\.example\/abc'\?$/],
    ['api/leads', /is not an address: https:\/\/… or, on the page’s own site, \/…$/],
    [
      'http://hooks.example/abc',
      "'http://hooks.example/abc' is plain http, which browsers block on an https page; did you mean 'https://hooks.example/abc'?",
    ],
  ])('%s', (webhook, words) => {
    const expected = expect.stringMatching(exactly(words));
    const said = (path: string) => (message: string) => message.replace(`${path}: `, '');
    expect(messages({ webhook }).map(said('webhook'))).toEqual([expected]);
    expect(messages({ webhook: { url: webhook } }).map(said('webhook.url'))).toEqual([expected]);
  });

  test('plain http will do on a plain http page', () => {
    expect(messages({ webhook: 'http://a.example/' }, { pageProtocol: 'http:' })).toEqual([]);
  });

  test('other addresses are held to the same', () => {
    const success = { redirect: 'javascript:alert(1)' };
    expect(faults({ success })).toMatchObject([
      { code: 'refused_address', path: 'success.redirect' },
    ]);
  });
});

test('a config without any field is told, since there is nothing to show', () => {
  expect(messages({ fields: [] })).toEqual([
    'config has no fields, so there is no form to show; add "fields" or a "template"',
  ]);
});

/** A text stands for itself, a pattern for what it matches. */
function exactly(message: string | RegExp): RegExp {
  if (message instanceof RegExp) return message;
  return new RegExp(`^${message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}
