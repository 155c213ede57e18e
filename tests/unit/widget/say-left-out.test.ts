import { expect, test, vi } from 'vitest';
import { normalise } from '../../../src/config/index.ts';
import { judgeSources } from '../../../src/widget/later/say-left-out.ts';

const WEBHOOK = 'https://hooks.example/abc';
const SOURCES = { settings: {}, query: {} };

/** What the console says of a config that is left to itself. */
async function saidOf(config: object): Promise<unknown[][]> {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { form, dropped } = normalise(config, { pageProtocol: 'https:' });
  await judgeSources(SOURCES, { form, dropped, written: config, template: undefined });
  return warn.mock.calls;
}

const fields = [{ id: 'a', kind: 'text', label: 'A' }];

test('a sound config makes no line', async () => {
  expect(await saidOf({ webhook: WEBHOOK, fields })).toEqual([]);
});

test('all that was left out makes one line, each place named once', async () => {
  const config = {
    webhook: WEBHOOK,
    title: 7,
    fields: [...fields, { id: 'b', kind: 'phonne', label: 'B' }],
  };
  const [line, ...more] = await saidOf(config);
  expect(more).toEqual([]);
  expect(line?.slice(0, 2)).toEqual(['[consult-form]', expect.stringContaining('cannot be used')]);
  expect(line?.[2]).toEqual(['fields[1].kind', 'fields[1]', 'title']);
});

test('a missing webhook is a place too, whether it was left out or never written', async () => {
  for (const webhook of [undefined, 'javascript:alert(1)']) {
    const [line] = await saidOf({ webhook, fields });
    expect([line?.[2]].flat().filter((place) => place === 'webhook')).toHaveLength(1);
  }
});
