// What other pages, and whoever listens, do to a submission while it is kept or sent.
import { expect, test } from 'vitest';
import type { DeliveryIo } from '../../../../src/delivery/index.ts';
import { SEEN_MS } from '../../../../src/delivery/outbox/outbox.ts';
import { STORE_MS } from '../../../../src/delivery/outbox/shelf.ts';
import type { EntryStore } from '../../../../src/delivery/outbox/ports.ts';
import { ID, jobFor } from '../fixtures.ts';
import { useRig } from '../rig.ts';
import { deviceFor, full, isOnline, settle, unheard } from './device.ts';

const rig = await useRig();
const { receiver } = rig;
const { device, dispatchOf } = deviceFor(rig);

test('one that another comes in place of while it is sent is not tried again', async () => {
  let isThere = false;
  const page = device().open({ io: { isOnline: () => isThere }, store: full });
  expect(await page.send(dispatchOf({ id: 'old' }), unheard)).toBe('failed');
  isThere = true;
  receiver.script([{ status: 503, hold: true }, 200]);
  const flushed = page.flush();
  await receiver.posts(1);
  expect(await page.send(dispatchOf({ id: 'new', replaces: 'old' }), unheard)).toBe('delivered');
  receiver.release();
  await flushed;
  await page.flush();
  expect(receiver.submissions()).toHaveLength(2);
});

test('a page that has heard of nothing does not send again what another page has sent, where doubles are kept', async () => {
  const { open, entries } = device();
  let isThere = false;
  const page = open({ io: { isOnline: () => isThere } });
  const jobs = [jobFor(receiver.url, 'n8n')];
  expect(await page.send(dispatchOf({ jobs }), unheard)).toBe('queued');
  await open().flush();
  isThere = true;
  await page.flush();
  await page.flush();
  expect([receiver.submissions().length, entries.size]).toEqual([1, 0]);
});

test('what was cleared off the device is sent by the page that has it, where doubles are dropped', async () => {
  const { open, remove } = device();
  let isThere = false;
  const page = open({ io: { isOnline: () => isThere } });
  expect(await page.send(dispatchOf(), unheard)).toBe('queued');
  await remove(ID);
  isThere = true;
  await page.flush();
  expect(receiver.submissions()).toHaveLength(1);
});

test('what the device does not find for now is sent all the same by the page that has it', async () => {
  const { open, get } = device();
  let isThere = false;
  const store: Partial<EntryStore> = {
    get: (id) => (isThere ? Promise.reject(new Error('connection lost')) : get(id)),
  };
  const page = open({ io: { isOnline: () => isThere }, store });
  const jobs = [jobFor(receiver.url, 'n8n')];
  expect(await page.send(dispatchOf({ jobs }), unheard)).toBe('queued');
  isThere = true;
  await page.flush();
  expect(receiver.submissions()).toHaveLength(1);
});

test('where the device cannot say what lies there, nobody says that nothing does', async () => {
  const { open, pending, entries } = device();
  await open({ io: { isOnline } }).send(dispatchOf(), unheard);
  pending.length = 0;
  const ids = () => Promise.reject(new Error('connection lost'));
  const other = open({ store: { ids } });
  await other.flush();
  expect(await other.send(dispatchOf({ id: 'two' }), unheard)).toBe('delivered');
  await settle();
  expect([pending.includes(false), entries.size]).toEqual([false, 1]);
});

test('what no later page would look for is not called kept', async () => {
  const { open } = device();
  const page = open({ io: { isOnline }, onPending: () => false });
  expect(await page.send(dispatchOf(), unheard)).toBe('failed');
});

test('whoever is told and throws stops nothing', async () => {
  const { open, entries } = device();
  let isThere = false;
  const thrower = (): never => {
    throw new Error('theirs');
  };
  const page = open({ io: { isOnline: () => isThere } });
  for (const id of ['one', 'two']) await page.send(dispatchOf({ id }), thrower);
  expect(() => page.learn('one', 'rejected')).not.toThrow();
  isThere = true;
  await page.flush();
  expect([receiver.submissions().length, entries.size]).toEqual([2, 0]);
  const other = open({ onSent: thrower });
  expect(await other.send(dispatchOf({ id: 'three' }), unheard)).toBe('delivered');
});

test('a refusal is kept until its visitor has had time to see it: a page that ends before is followed by one that tries again', async () => {
  const { open, entries, pending } = device();
  const later: (() => void)[] = [];
  const after: DeliveryIo['after'] = (ms, run) => {
    if (ms === SEEN_MS) later.push(run);
    // The store answers in time.
    else if (ms !== STORE_MS) rig.clock.after(ms, run);
    return () => undefined;
  };
  receiver.script([400, 200]);
  const page = open({ io: { after } });
  expect(await page.send(dispatchOf(), unheard)).toBe('rejected');
  expect([entries.size, pending.at(-1)]).toEqual([1, true]);
  // That page ends here; and in a world where it does not:
  const { entries: others, open: elsewhere, pending: seen } = device();
  receiver.script([400]);
  expect(await elsewhere({ io: { after } }).send(dispatchOf(), unheard)).toBe('rejected');
  later.at(-1)?.();
  await expect.poll(() => [others.size, seen.at(-1)]).toEqual([0, false]);

  receiver.script([200]);
  await open().flush();
  expect(receiver.submissions()).toHaveLength(3);
  expect(entries.size).toBe(0);
});
