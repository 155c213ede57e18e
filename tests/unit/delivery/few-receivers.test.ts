import { expect, test } from 'vitest';
import { knownReceiver as few } from '../../../src/delivery/few-receivers.ts';
import { knownReceiver } from '../../../src/delivery/known-receiver.ts';
import { PRESETS as FEW } from '../../../src/model/few-presets.ts';
import { PRESETS } from '../../../src/model/presets.ts';
import { jobBy } from './fixtures.ts';

test.each(FEW)('the one-file build sends to %s what the tag does, as it does', async (preset) => {
  const webhook = { url: '/hook', preset };
  const [one, other] = [await few(webhook), await knownReceiver(webhook)];
  const { reads, accepts, dropsDoubles, thenText } = other.preset;
  expect(one.preset).toMatchObject({ reads, accepts });
  expect([one.preset.dropsDoubles, one.preset.thenText]).toEqual([dropsDoubles, thenText]);
  const { body, contentType } = jobBy(other, '/');
  expect(jobBy(one, '/')).toMatchObject({ body, contentType });
});

test('the one-file build knows hosts, and guesses with care, as the tag does', async () => {
  for (const url of ['https://hooks.zapier.com/a', 'https://script.google.com/a', '/leads']) {
    const [one, other] = [await few({ url }), await knownReceiver({ url })];
    expect(jobBy(one, url).body).toBe(jobBy(other, url).body);
    expect(one.preset.thenText).toBe(other.preset.thenText);
  }
});

test.each(PRESETS.filter((name) => !FEW.some((known) => known === name)))(
  'the one-file build sends nothing to %s rather than what it refuses',
  async (preset) => {
    await expect(few({ url: '/hook', preset })).rejects.toThrow(preset);
  },
);

test('the one-file build sends nothing of a minimal webhook rather than all', async () => {
  await expect(few({ url: '/hook', minimal: true })).rejects.toThrow();
});
