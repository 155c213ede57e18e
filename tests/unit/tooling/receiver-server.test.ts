import { expect, test } from 'vitest';
import { startReceiver } from '../../servers/receiver.ts';

test('what a page has left held does not hold what the next one sends', async () => {
  const receiver = await startReceiver();
  const post = (): Promise<Response> => fetch(receiver.url, { method: 'POST', body: '{}' });
  receiver.script([{ hold: true }]);
  const left = post();
  await receiver.posts(1);
  receiver.reset();
  receiver.script([{ hold: true }]);
  receiver.release();
  expect((await post()).status).toBe(200);
  expect((await left).status).toBe(200);
  await receiver.close();
});
