// What the console hears of a submission that was not delivered.
import { beforeEach, expect, test, vi } from 'vitest';
import { explain } from '../../../src/widget/outbox/explain.ts';

const URL = 'https://hooks.example/abc';
const REJECTED = { outcome: 'rejected', reason: 'refused', status: 404, attempts: 1 } as const;

let warn = vi.spyOn(console, 'warn');

beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
});

/** All that is said of one result, once it is. */
async function said(...args: Parameters<typeof explain>): Promise<string[]> {
  explain(...args);
  await vi.dynamicImportSettled();
  return warn.mock.calls.map((line) => line.join(' '));
}

test('it hears why a submission was not delivered, of the webhook only the origin', async () => {
  const [line = '', ...more] = await said(REJECTED, URL);
  expect(line).toContain('[consult-form] submission rejected at https://hooks.example (refused');
  expect(line).not.toContain('abc');
  expect(more).toEqual([]);
});

test('it hears that one is kept to be sent later', async () => {
  const result = { ...REJECTED, outcome: 'queued', reason: 'unavailable' } as const;
  expect((await said(result, URL))[0]).toContain('submission queued at https://hooks.example');
});

test('where the words cannot be had it hears the outcome and the reason', async () => {
  vi.doMock('../../../src/delivery/explain.ts', () => {
    throw new Error('no network');
  });
  const lines = await said(REJECTED, URL);
  vi.doUnmock('../../../src/delivery/explain.ts');
  expect(lines).toEqual(['[consult-form] submission rejected refused']);
});
