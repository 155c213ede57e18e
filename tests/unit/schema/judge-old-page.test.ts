import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { context, text } from './support.ts';

const LEFT = { extend: () => 'x', each: 'x' };

/** What old libraries leave on a page before ours arrives: every `for…in` sees it. */
beforeAll(() => {
  vi.resetModules();
  Object.assign(Object.prototype, LEFT);
});

afterAll(() => {
  for (const key of Object.keys(LEFT)) Reflect.deleteProperty(Object.prototype, key);
});

const load = () => import('../../../src/schema/index.ts');

const radio = {
  id: 'pattern',
  kind: 'radio',
  label: 'Pattern',
  options: [{ id: 'scar', label: 'Scar' }],
};

test('an enumerable property on Object.prototype is neither read nor reported', async () => {
  const { judgeConfig, judgeSettings } = await load();
  const config = {
    webhook: { url: 'https://a.example/', preset: 'n8n' },
    surface: { kind: 'inline', launcher: { offset: [1, 2] } },
    steps: [{ fields: [radio, text('a', { visibleWhen: { field: 'pattern', is: 'scar' } })] }],
    messages: { 'form.submit': 'Send' },
    theme: { scheme: 'dark' },
  };
  expect(judgeConfig(config, { ...context, messageKeys: ['form.submit'] })).toEqual([]);
  const settings = Object.create(null, {
    webhook: { value: 'https://a.example/', enumerable: true },
    surface: { value: 'inline', enumerable: true },
  });
  expect(judgeSettings(settings, 'attribute')).toEqual([]);
});

test('faults are found on such a page as on any other', async () => {
  const { judgeConfig } = await load();
  const unasked = text('b', { visibleWhen: { field: 'zz', is: 'x' } });
  const faults = judgeConfig({ fields: [{ ...radio, kind: 'radioo' }, unasked] }, context);
  expect(faults.map(({ path }) => path)).toEqual(['fields[0].kind', 'fields[1].visibleWhen.field']);
});

test('answers are judged on such a page as on any other', async () => {
  const { checkAnswer } = await load();
  const email = { ...text('email'), kind: 'email', required: true, sensitive: false } as const;
  expect(checkAnswer({ ...email, maxLength: 254 }, 'a@clinic.example')).toBeUndefined();
  expect(checkAnswer({ ...email, maxLength: 254 }, 'a@')).toEqual({ code: 'not_email' });
});
