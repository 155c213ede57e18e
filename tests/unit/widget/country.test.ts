// @vitest-environment happy-dom
// What the country of a tag without a config changes.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { judgeSettings } from '../../../src/schema/index.ts';
import { needsJudge } from '../../../src/widget/later/needs-judge.ts';
import { readForm, type FormSources } from '../../../src/widget/read-form.ts';

let warn = vi.spyOn(console, 'warn');
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
});
afterEach(() => warn.mockRestore());

const WEBHOOK = 'https://hooks.example/abc';

async function read(settings: Record<string, string>) {
  const sources: FormSources = { settings: { webhook: WEBHOOK, ...settings }, query: {} };
  const reading = await readForm(sources, 'https:');
  const fields = reading.form.steps.flatMap((step) => step.fields);
  const consents = fields.filter(({ kind }) => kind === 'consent');
  const versions = consents.map((field) => ('version' in field ? field.version : undefined));
  return { ...reading, versions: [...new Set(versions)], isJudged: needsJudge(sources, reading) };
}

test('words the consents, judges phone numbers and looks for medicines as a config’s country does', async () => {
  const british = await read({ country: 'GB' });
  expect(british).toMatchObject({
    versions: ['2026-11-uk-eu'],
    ukPomSafe: true,
    dropped: [],
    isJudged: false,
    form: { id: 'callback', clinic: { country: 'GB' } },
  });
  const german = await read({ country: 'DE', template: 'dental' });
  expect(german).toMatchObject({ versions: ['2026-11-uk-eu'], ukPomSafe: false });
  expect(await read({ country: 'AU' })).toMatchObject({ versions: ['2026-11-other'] });
});

test('leaves a template as it is where none is named, or a blank one', async () => {
  for (const settings of [{}, { country: '' }]) {
    const plain = await read(settings);
    expect(plain.versions).toEqual(['2026-11']);
    expect(plain.form.clinic.country).toBeUndefined();
  }
});

test('that is none is told with what is allowed', async () => {
  const wrong = await read({ country: 'England' });
  expect(wrong).toMatchObject({ versions: ['2026-11'], isJudged: true });
  expect(judgeSettings({ country: 'England' }, 'attribute').map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^data-country: 'England' is not two capital letters that stand for a country, like US/,
    ),
  ]);
  // Letters that stand for none, as a theme's placeholder has them, are told like others.
  for (const country of ['ZZ', 'XX']) {
    expect(await read({ country })).toMatchObject({ versions: ['2026-11'], isJudged: true });
    expect(judgeSettings({ country }, 'attribute')).toMatchObject([{ path: 'data-country' }]);
  }
  expect((await read({ country: 'XK' })).isJudged).toBe(false);
  expect(judgeSettings({ country: 'gb' }, 'query')).toMatchObject([{ path: '?country' }]);
});
