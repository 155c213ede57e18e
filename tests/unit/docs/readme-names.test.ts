import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classifyHead } from '../../../src/delivery/classify.ts';
import { OVERDUE_MS } from '../../../src/delivery/index.ts';
import { KEEP_MS } from '../../../src/delivery/outbox/shelf.ts';
import { ATTEMPT_MS, mayRetry, RETRIES } from '../../../src/delivery/retry.ts';
import { PLAIN } from '../../../src/delivery/receiver.ts';
import { formWords } from '../../../src/i18n/en-us/form.ts';
import { furtherWords } from '../../../src/i18n/en-us/further.ts';
import { placesWords } from '../../../src/i18n/en-us/places.ts';
import { laterWords } from '../../../src/i18n/en-us/later.ts';
import { troubleWords } from '../../../src/i18n/en-us/trouble.ts';
import { answerOf, wishesIn } from '../../../src/engine/places/index.ts';
import { judgeFurther, readNumber } from '../../../src/engine/further/index.ts';
import { SCHEMES, FONTS, NOTE_TONES } from '../../../src/model/choices.ts';
import { SURFACE_KINDS } from '../../../src/model/surface-kinds.ts';
import { DAYPARTS } from '../../../src/model/dayparts.ts';
import * as DEFAULTS from '../../../src/model/defaults.ts';
import { FIELD_KINDS } from '../../../src/model/field-kinds.ts';
import { CONTACT_IDS, OWN_KEY_IDS } from '../../../src/model/ids.ts';
import * as LIMITS from '../../../src/model/limits.ts';
import { NO_PREFERENCE } from '../../../src/model/no-preference.ts';
import { OUTCOMES, STATES } from '../../../src/model/outcomes.ts';
import { PICTURES } from '../../../src/model/pictures.ts';
import { PRESETS } from '../../../src/model/presets.ts';
import { isFieldId } from '../../../src/model/refused-ids.ts';
import { SETTINGS } from '../../../src/model/settings.ts';
import { TEMPLATES } from '../../../src/model/templates.ts';
import { conditionSchema } from '../../../src/schema/condition.ts';
import { DESCRIPTIONS } from '../../../src/schema/descriptions.ts';
import { fieldSchema } from '../../../src/schema/field.ts';
import { judgeConfig } from '../../../src/schema/index.ts';
import { codeIn, namesIn, pathOf, read, README, sectionOf, tableIn } from './read-readme.ts';

/** All the code of a folder of src, in one text. */
const codeOf = (folder: string): string =>
  readdirSync(pathOf(folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => read(`${folder}/${path}`))
    .join('\n');

/** The one line of a section that begins with these words. */
const lineOf = (heading: string, start: string): string =>
  sectionOf(heading)
    .split('\n')
    .find((line) => line.startsWith(start)) ?? '';

const FACE = '### What will not change';

describe('the table of tag attributes', () => {
  test('lists every setting with the key that it fills, and no other', () => {
    const rows = tableIn(sectionOf('### Tag attributes'));
    const listed = rows.map(([name = '', fills = '']) => [codeIn(name)[0], codeIn(fills)[0] ?? '']);
    const settings = Object.entries(SETTINGS).map(([name, path]) => [
      `data-${name}`,
      path.join('.'),
    ]);
    expect(listed).toEqual(settings);
  });

  test('lets no other attribute stand in the page that the code does not know', () => {
    const known = Object.keys(SETTINGS).map((name) => `data-${name}`);
    const named = [...README.matchAll(/data-[a-z]+(?:-[a-z]+)*/g)].map(([name]) => name);
    // Behind this stands the id of any field.
    const begun = named.map((name) => /^data-consult-answer-/.exec(name)?.[0] ?? name);
    const others = new Set(begun.filter((name) => !known.includes(name)));
    const code = codeOf('src');
    for (const name of others) {
      const inDataset = `dataset['${name.slice(5)}']`;
      expect([name, code.includes(name) || code.includes(inDataset)]).toEqual([name, true]);
    }
  });
});

describe('names of the model', () => {
  test('templates', () => expect(namesIn('### Put the form on your page')).toEqual(TEMPLATES));
  test('field kinds', () => expect(namesIn('### Fields')).toEqual(FIELD_KINDS));
  test('pictures', () => {
    const shown = lineOf('### Fields', '- What a `picture` may show');
    expect(codeIn(shown).slice(1)).toEqual(PICTURES);
  });

  test('presets', () => {
    expect(codeIn(lineOf('### Receivers', 'The presets are'))).toEqual(PRESETS);
  });
  test('outcomes', () => expect(namesIn('### After sending')).toEqual(OUTCOMES));

  test('states', () => {
    const [states = ''] = lineOf(FACE, '- `data-state`').split('`data-open`');
    expect(codeIn(states).slice(1)).toEqual(STATES);
  });

  test('surfaces, schemes and fonts', () => {
    const surface = tableIn(sectionOf('### Tag attributes')).find(([name]) =>
      name?.includes('data-surface'),
    );
    expect(codeIn(surface?.[2] ?? '')).toEqual(SURFACE_KINDS);
    const look = lineOf('### Words and look', '`theme.scheme`');
    expect(codeIn(look)).toEqual(expect.arrayContaining([...SCHEMES, ...FONTS]));
  });
});

describe('fields', () => {
  const keys = new Map(
    fieldSchema.def.options.map(({ def }) => [
      def.shape.kind.def.values[0],
      Object.keys(def.shape),
    ]),
  );
  const ALL = ['kind', 'id', 'label', 'sensitive'];
  const SHOWN = ['hint', 'required', 'requiredWhen', 'visibleWhen'];

  test('have the keys that the table gives them, and those that all have', () => {
    const sentence = lineOf('### Fields', 'All have');
    const noted = ['note', 'id', 'label', 'visibleWhen'];
    expect(codeIn(sentence).slice(0, 12)).toEqual([...ALL.slice(1), 'hidden', ...SHOWN, ...noted]);
    for (const [kind = '', , own = ''] of tableIn(sectionOf('### Fields'))) {
      const [name = ''] = codeIn(kind);
      const written = [...keys].find(([known]) => known === name)?.[1] ?? [];
      const apart = new Map([
        ['hidden', ALL],
        ['note', ['kind', ...noted.slice(1)]],
      ]);
      const common = apart.get(name) ?? [...ALL, ...SHOWN];
      expect([name, ...common, ...codeIn(own)].toSorted()).toEqual([name, ...written].toSorted());
    }
  });

  test('of the kinds fetched apart have the choices and limits that the page gives them', () => {
    expect(codeIn(lineOf('### Fields', '- The words of a `note`'))).toEqual(
      expect.arrayContaining([...NOTE_TONES]),
    );
    const { rangeMin, rangeMax } = DEFAULTS;
    expect(sectionOf('### Fields')).toContain(`goes from ${rangeMin} to ${rangeMax} unless`);
    expect(sectionOf('### Fields')).toContain(`unless \`decimals\` says 1 or ${LIMITS.decimals}.`);
    const postal = codeIn(lineOf('### Fields', '- A `postal`')).slice(2);
    const context = { locale: 'en-US', today: () => '2026-11-25' };
    const field = { id: 'code', label: 'Code', required: true, sensitive: true };
    for (const country of [...postal, 'FR'])
      expect([
        country,
        judgeFurther({ kind: 'postal', ...field }, 'AB CD EFGH', { ...context, country })?.code,
      ]).toEqual([country, postal.includes(country) ? 'not_postal' : undefined]);
    for (const typed of codeIn(lineOf('### Fields', '- A `number`')).slice(2, 5))
      expect([typed, Math.floor(readNumber(typed, 'en-US') ?? 0)]).toEqual([typed, 1500]);
  });

  test('of the kinds that offer what a clinic names take it as the page writes it', () => {
    const clinic: Record<string, unknown> = {};
    for (const kind of ['location', 'practitioner']) {
      const [, key = '', example = ''] = codeIn(lineOf('### Fields', `- A \`${kind}\` offers`));
      clinic[key.replace('clinic.', '')] = JSON.parse(example);
    }
    expect(Object.keys(clinic)).toEqual(['locations', 'practitioners']);
    const config = {
      clinic,
      fields: [{ id: 'practitioner', kind: 'practitioner', label: 'Who?' }],
    };
    expect(judgeConfig(config, { pageProtocol: 'https:', hasWebhook: true })).toEqual([]);
    const line = lineOf('### Fields', '- A `practitioner` offers');
    expect(line).toContain(`"${placesWords['places.no_preference']}", \`${NO_PREFERENCE}\``);
  });

  test('of times have the parts, defaults and limits that the page gives them', () => {
    const line = lineOf('### Fields', '- `times` lets');
    expect(codeIn(line).slice(3, 6)).toEqual(DAYPARTS);
    expect(line).toContain(`(1 to ${LIMITS.wishes}; ${DEFAULTS.timesMost} by default)`);
    expect(line).toContain(`(${DEFAULTS.timesDays} by default, ${LIMITS.daysAhead} at most)`);
    const [, written = ''] = /sent as `([^`]+)`/.exec(lineOf('### Fields', '| `times`')) ?? [];
    expect(answerOf(wishesIn([written]))).toEqual([written]);
    expect(wishesIn([written])).toEqual([{ day: '2026-12-01', part: 'morning' }]);
  });

  test('with places of their own are those of the model', () => {
    const named = codeIn(lineOf('### Fields', 'An id is'));
    for (const id of [...CONTACT_IDS, ...OWN_KEY_IDS]) expect(named).toContain(id);
    const refused = named.slice(named.indexOf('journey') + 1);
    expect(refused).toHaveLength(3);
    expect(refused.filter(isFieldId)).toEqual([]);
  });

  test('have conditions by each operator there is, as the schema takes them', () => {
    const written = namesIn('### Conditions').map((text): unknown => JSON.parse(text));
    for (const condition of written) {
      expect(conditionSchema.safeParse(condition).success).toBe(true);
    }
    const operators = written
      .flatMap((one) => Object.keys(Object(one)))
      .filter((k) => k !== 'field');
    const known = Object.keys(DESCRIPTIONS).flatMap((key) =>
      key.startsWith('condition.') && key !== 'condition.field' ? [key.slice(10)] : [],
    );
    expect(operators).toEqual(known);
  });
});

describe('outcomes', () => {
  const words: Readonly<Record<string, string>> = { ...laterWords, ...troubleWords };
  const rows = tableIn(sectionOf('### After sending'));

  test.each(rows)('%s is told in the words that the visitor reads', (name = '', _when, title) => {
    expect(title).toBe(words[`${codeIn(name)[0]}.title`]);
  });

  test('are all there, in their order', () => {
    expect(rows.map(([name = '']) => codeIn(name)[0])).toEqual(OUTCOMES);
  });

  test('the days that a request is kept are those of the code', () => {
    const days = `${KEEP_MS / (24 * 60 * 60 * 1000)} days`;
    expect(sectionOf('### What is kept, and where answers go')).toContain(`${days} at most`);
    expect(troubleWords['queued.text']).toContain(`within ${days}`);
  });

  test('the figures of sending are those of the code', () => {
    const figures = lineOf('### After sending', 'Each attempt has');
    expect(figures).toContain(`Each attempt has ${ATTEMPT_MS / 1000} seconds.`);
    expect(figures).toContain(`up to ${RETRIES} times`);
    expect(README).toContain(`Within ${OVERDUE_MS / 1000} seconds of Submit`);
    const keeps = { preset: PLAIN };
    expect(mayRetry('network', { ...keeps, doubts: 1 })).toBe(true);
    expect(mayRetry('network', { ...keeps, doubts: 2 })).toBe(false);
    const [, statuses = ''] = /A ([\d, ]+ or 5xx)/.exec(figures) ?? [];
    for (const status of [...statuses.matchAll(/\d{3}/g), ['500'], ['599']].map(Number)) {
      const head = { type: 'cors', status, redirected: false, headers: new Headers() };
      const response = { ...head, text: () => Promise.resolve('') };
      expect(classifyHead(response, { url: '', preset: { accepts: 'status' } }, 0).reason).toBe(
        'unavailable',
      );
    }
  });
});

describe('what a page may hold on to', () => {
  const ui = codeOf('src/ui');

  test('events', () => {
    const events = read('src/widget/events.ts').matchAll(/^ {2}'(consult-\w+)'/gm);
    const listed = codeIn(lineOf(FACE, '- Events')).filter((name) => name.startsWith('consult-'));
    expect(listed).toEqual([...events].map(([, name]) => name));
  });

  test('actions of buttons', () => {
    const written = [...ui.matchAll(/data-action(?:': |=)({[^}]*}|"[^"]*"|'[^']*')/g)];
    const actions = written.flatMap(([, value = '']) =>
      [...value.matchAll(/['"](\w+)['"]/g)].map(([, name]) => name),
    );
    const [, after = ''] = lineOf(FACE, '- Inside').split('`data-action`');
    expect(new Set(codeIn(after))).toEqual(new Set(actions));
  });

  test('parts', () => {
    const written = [...ui.matchAll(/\bpart(?:: |=|\.add\()['"]([a-z -]+)['"]/g)];
    const parts = new Set(written.flatMap(([, names = '']) => names.split(' ')));
    const [, after = ''] = lineOf(FACE, '- Parts').split('`consult-form::part(…)`');
    expect(codeIn(after)).toEqual([...parts].toSorted());
  });

  test('calls', () => {
    const face = read('src/loader/create-face.ts');
    const [, said = ''] = lineOf(FACE, 'A script can').split('The calls are');
    const [calls = ''] = said.split('Called as');
    const named = codeIn(calls).map((call) => call.split('(')[0]);
    const made = [...face.matchAll(/^ {4}(\w+): (?:call\(|\(from\))/gmu)].map(([, name]) => name);
    expect(new Set(named)).toEqual(new Set(made));
  });
});

test('a config has the size and the time that the page says', () => {
  expect(README).toContain(
    `It may have ${LIMITS.configBytes / 1024} kB and take ${LIMITS.configMs / 1000} seconds.`,
  );
});

test('the keys of messages stand where the page says', () => {
  expect(Object.keys(furtherWords)).toContain('note.call');
  expect(Object.keys(placesWords)).toContain('places.no_preference');
  expect(Object.keys(formWords)).toContain('form.submit');
  expect(Object.keys(laterWords)).toContain('fault.required.text');
});
