import { expect, test } from 'vitest';
import { KEEP_MS } from '../../../../src/delivery/outbox/shelf.ts';
import type { EntryStore } from '../../../../src/delivery/outbox/ports.ts';
import type { Outcome } from '../../../../src/model/outcomes.ts';
import { ID } from '../fixtures.ts';
import { useRig } from '../rig.ts';
import { deviceFor, full, isOnline, settle, unheard } from './device.ts';

const rig = await useRig();
const { receiver } = rig;
const { device, dispatchOf } = deviceFor(rig);

test('a submission lies on the device while it is sent, and no longer', async () => {
  const { open, entries, pending, told } = device();
  receiver.script([{ hold: true }]);
  const sent = open().send(dispatchOf(), unheard);
  await receiver.posts(1);
  expect([[...entries.keys()], pending.at(-1)]).toEqual([[ID], true]);
  receiver.release();
  expect(await sent).toBe('delivered');
  await settle();
  expect([entries.size, pending.at(-1), told]).toEqual([0, false, [[ID, 'delivered']]]);
});

test('what could not be taken is queued, and the next page sends the same bytes', async () => {
  const { open, entries } = device();
  receiver.script([503]);
  const one = dispatchOf();
  expect(await open().send(one, unheard)).toBe('queued');
  receiver.reset();
  await open().flush();
  expect(receiver.submissions().map(({ bytes }) => bytes.toString())).toEqual([one.jobs[0]?.body]);
  expect(entries.size).toBe(0);
});

test('where nobody waits a receiver that is down is tried three times', async () => {
  const { open, entries } = device();
  await open({ io: { isOnline } }).send(dispatchOf(), unheard);
  receiver.script([503]);
  await open().flush();
  expect([receiver.submissions().length, entries.size]).toEqual([3, 1]);
});

test('without room on the device it has failed, and the page sends it as long as it lives', async () => {
  const { open } = device();
  let isThere = false;
  const page = open({ io: { isOnline: () => isThere }, store: full });
  const heard: Outcome[] = [];
  expect(await page.send(dispatchOf(), (outcome) => heard.push(outcome))).toBe('failed');
  isThere = true;
  await page.flush();
  expect([heard, receiver.submissions().length]).toEqual([['delivered'], 1]);
});

test('pressed twice, and once more when it has arrived, it is sent once', async () => {
  const page = device().open();
  const one = dispatchOf();
  const both = [page.send(one, unheard), page.send(one, unheard), page.flush()];
  expect((await Promise.all(both)).slice(0, 2)).toEqual(['delivered', 'delivered']);
  expect(await page.send(one, unheard)).toBe('delivered');
  expect(receiver.submissions()).toHaveLength(1);
});

test('of several pages one sends, and the others hear of it', async () => {
  const { open } = device();
  const page = open({ io: { isOnline } });
  const heard: Outcome[] = [];
  expect(await page.send(dispatchOf(), (outcome) => heard.push(outcome))).toBe('queued');
  await Promise.all([open().flush(), open().flush(), open().flush()]);
  expect(receiver.submissions()).toHaveLength(1);
  page.learn(ID, 'queued');
  page.learn(ID, 'failed');
  expect(heard).toEqual([]);
  page.learn(ID, 'delivered');
  expect(heard).toEqual(['delivered']);
  await page.flush();
  expect(await page.send(dispatchOf(), unheard)).toBe('delivered');
  expect(receiver.submissions()).toHaveLength(1);
});

test('what another page is sending is queued, or what became of it once that page is done', async () => {
  const { open, locks, remove } = device();
  const page = open({ io: { isOnline } });
  const one = dispatchOf();
  await page.send(one, unheard);
  locks.add(ID);
  expect(await page.send(one, unheard)).toBe('queued');
  await remove(ID);
  expect(await page.send(one, unheard)).toBe('failed');
  page.learn(ID, 'delivered');
  expect(await page.send(one, unheard)).toBe('delivered');
});

test('pressed while a flush finds nothing, it is sent all the same', async () => {
  const { open, put, get } = device();
  await put(ID, { at: rig.clock.now(), bytes: new Uint8Array() });
  let read: () => void = unheard;
  const gate = new Promise<void>((resolve) => (read = resolve));
  const page = open({ store: { get: (id) => gate.then(() => get(id)) } });
  const flushed = page.flush();
  await settle();
  const sent = page.send(dispatchOf(), unheard);
  read();
  await flushed;
  expect(await sent).toBe('delivered');
});

test('what has arrived is not sent again though it could not be deleted', async () => {
  const { open, entries } = device();
  let isBroken = true;
  const page = open({
    store: {
      async remove(id) {
        if (isBroken) throw new Error('busy');
        entries.delete(id);
      },
    },
  });
  await page.send(dispatchOf(), unheard);
  await page.flush();
  isBroken = false;
  expect(entries.size).toBe(1);
  await page.flush();
  expect([receiver.submissions().length, entries.size]).toEqual([1, 0]);
});

test('after a week it is deleted unsent', async () => {
  const { open, entries } = device();
  await open({ io: { isOnline } }).send(dispatchOf(), unheard);
  rig.clock.advance(KEEP_MS);
  await open().flush();
  expect([receiver.requests.length, entries.size]).toEqual([0, 0]);
});

test('what another version has written is left to it, for a week', async () => {
  const { open, entries, put } = device();
  await put(ID, { at: rig.clock.now(), bytes: new Uint8Array([9, 9, 9, 9, 9]) });
  await open().flush();
  expect(entries.size).toBe(1);
  rig.clock.advance(KEEP_MS);
  await open().flush();
  expect([receiver.requests.length, entries.size]).toEqual([0, 0]);
});

test('one in place of another takes it off the device only once it lies there itself', async () => {
  const { open, entries, put } = device();
  let write: () => void = unheard;
  const page = open({
    io: { isOnline },
    store: {
      async put(id, entry) {
        if (id === 'new') await new Promise<void>((resolve) => (write = resolve));
        await put(id, entry);
      },
    },
  });
  await page.send(dispatchOf({ id: 'old' }), unheard);
  const sent = page.send(dispatchOf({ id: 'new', replaces: 'old' }), unheard);
  await settle();
  expect([...entries.keys()]).toEqual(['old']);
  write();
  await settle();
  write();
  expect(await sent).toBe('queued');
  expect([...entries.keys()]).toEqual(['new']);
});

test('one in place of another that has no room leaves it there until it has arrived', async () => {
  const { open, entries, put } = device();
  let isThere = false;
  const store: Partial<EntryStore> = {
    put: (id, entry) => (id === 'old' ? put(id, entry) : Promise.reject(new Error('full'))),
  };
  const page = open({ io: { isOnline: () => isThere }, store });
  await page.send(dispatchOf({ id: 'old' }), unheard);
  const next = dispatchOf({ id: 'new', replaces: 'old' });
  expect(await page.send(next, unheard)).toBe('failed');
  expect([...entries.keys()]).toEqual(['old']);
  isThere = true;
  expect(await page.send(next, unheard)).toBe('delivered');
  await settle();
  expect(entries.size).toBe(0);
});

test('while anything lies on the device, nobody says for a moment that nothing does', async () => {
  const { open, pending } = device();
  for (const id of ['one', 'two'])
    await open({ io: { isOnline } }).send(dispatchOf({ id }), unheard);
  pending.length = 0;
  receiver.script([200, 503]);
  await open().flush();
  await settle();
  expect(pending).not.toContain(false);
  receiver.script([200]);
  await open().flush();
  await settle();
  expect(pending.at(-1)).toBe(false);
});
