import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../../src/model/outcomes.ts';
import type { PhotoWay } from '../../../../src/schema/types.ts';
import type { Outgoing } from '../../../../src/ui/form-context.ts';
import { createSend } from '../../../../src/widget/photos/create-send.ts';
import type { TakenPhoto } from '../../../../src/widget/photos/create-shots.ts';

const PRESET = { dropsDoubles: true, thenText: true };
const FRONT: TakenPhoto = {
  blob: new Blob([Uint8Array.from([0xff, 0xd8, 1, 2, 3])], { type: 'image/jpeg' }),
  told: {
    field: 'photos',
    id: 'front',
    label: 'Front',
    name: 'front.jpg',
    type: 'image/jpeg',
    bytes: 5,
    width: 3,
    height: 2,
    later: false,
  },
};
const told = (more: object = {}) =>
  JSON.stringify({ id: '1', photos: [{ ...FRONT.told, ...more }] });

interface Result {
  outcome: Outcome;
  reason: string;
}
const DELIVERED: Result = { outcome: 'delivered', reason: 'accepted' };
const REFUSED: Result = { outcome: 'rejected', reason: 'refused' };

/** Sends one submission by this way, to a receiver that answers so in turn. */
function stage(way: PhotoWay, answers: readonly Result[], photos: readonly TakenPhoto[] = [FRONT]) {
  const posted: Outgoing[] = [];
  const arrived: boolean[] = [];
  const send = createSend({
    way,
    taken: () => photos,
    tellLater: (text) => `${text} (later)`,
    onArrived: (isCut) => arrived.push(isCut),
  });
  const deliver = (job: Outgoing): Promise<Result> => {
    posted.push({ ...job });
    if (answers[posted.length - 1]?.reason === 'timeout') job.doubt = 'timeout';
    return Promise.resolve(answers[posted.length - 1] ?? DELIVERED);
  };
  const run = (job: Outgoing & { body: string }) => send(job, deliver);
  return { posted, arrived, run };
}

const jsonJob = (body = told()) => ({ body, contentType: 'application/json', preset: PRESET });
const bytesOf = async (job: Outgoing | undefined) =>
  Buffer.from(await new Response(job?.body).arrayBuffer()).toString('latin1');
const formOf = (job: Outgoing | undefined) =>
  new Response(job?.body, { headers: { 'content-type': job?.contentType ?? '' } }).formData();

describe('by multipart', () => {
  test('the submission goes as it is, each photo as a file beside it', async () => {
    const { posted, arrived, run } = stage('multipart', []);
    expect(await run(jsonJob())).toEqual(DELIVERED);
    const form = await formOf(posted[0]);
    expect([...form.keys()]).toEqual(['submission', 'photos[front]']);
    expect(form.get('submission')).toBe(told());
    const file = form.get('photos[front]');
    if (!(file instanceof File)) throw new Error('no file');
    expect([file.name, file.type]).toEqual(['front.jpg', 'image/jpeg']);
    expect(Buffer.from(await file.arrayBuffer())).toEqual(Buffer.from([0xff, 0xd8, 1, 2, 3]));
    expect(posted).toHaveLength(1);
    expect(arrived).toEqual([false]);
  });

  test('keys stay keys for a receiver of a form', async () => {
    const { posted, run } = stage('multipart', []);
    const contentType = 'application/x-www-form-urlencoded;charset=UTF-8';
    await run({ body: 'id=1&photos=Front&story=a%26b', contentType, preset: PRESET });
    const form = await formOf(posted[0]);
    expect([...form.keys()]).toEqual(['id', 'photos', 'story', 'photos[front]']);
    expect(form.get('story')).toBe('a&b');
  });

  test('a submission sent again has the same bytes', async () => {
    const lost: Result = { outcome: 'failed', reason: 'offline' };
    const { posted, run } = stage('multipart', [lost, DELIVERED]);
    const job = jsonJob();
    expect(await run(job)).toEqual(lost);
    await run(job);
    expect(await bytesOf(posted[1])).toBe(await bytesOf(posted[0]));
  });

  test('what another element of the form had sent goes again with the same photos', async () => {
    const before = stage('multipart', [{ outcome: 'failed', reason: 'offline' }]);
    const job = jsonJob();
    await before.run(job);
    const { posted, run } = stage('multipart', [], []);
    await run(job);
    expect(await bytesOf(posted[0])).toBe(await bytesOf(before.posted[0]));
  });

  test.each<Result>([
    REFUSED,
    { outcome: 'rejected', reason: 'redirected' },
    { outcome: 'failed', reason: 'timeout' },
    { outcome: 'failed', reason: 'network' },
    { outcome: 'failed', reason: 'unavailable' },
  ])(
    'where it ends as $reason, the lead goes without them, says so, and the visitor hears',
    async (end) => {
      const { posted, arrived, run } = stage('multipart', [end, DELIVERED]);
      expect(await run(jsonJob())).toEqual(DELIVERED);
      expect(posted[1]).toMatchObject(jsonJob(told({ later: true })));
      expect(arrived).toEqual([true]);
    },
  );

  test('that it may have arrived with them is known where it goes without them, and ever after', async () => {
    const offline: Result = { outcome: 'failed', reason: 'offline' };
    const { posted, run } = stage('multipart', [{ outcome: 'failed', reason: 'timeout' }, offline]);
    const job = jsonJob();
    await run(job);
    await run(job);
    expect(posted.map(({ doubt }) => doubt)).toEqual([undefined, 'timeout', 'timeout']);
  });

  test('the same to a receiver of a form, in the words of the shots', async () => {
    const { posted, run } = stage('multipart', [REFUSED, DELIVERED]);
    const contentType = 'application/x-www-form-urlencoded';
    await run({ body: 'id=1&photos=Front', contentType, preset: PRESET });
    expect(posted[1]?.body).toBe('id=1&photos=Front+%28later%29');
  });

  test.each(['offline', 'blocked'])('what is %s is not tried without them', async (reason) => {
    const { posted, run } = stage('multipart', [{ outcome: 'failed', reason }]);
    await run(jsonJob());
    expect(posted).toHaveLength(1);
  });

  test('a large body has time, is not sent as text, and is tried once more only', async () => {
    const blob = new Blob([new Uint8Array(2_000_000)], { type: 'image/jpeg' });
    const { posted, run } = stage('multipart', [], [{ ...FRONT, blob }]);
    await run(jsonJob());
    expect(posted[0]?.attemptMs).toBeGreaterThan(50_000);
    expect(posted[0]?.preset).toEqual({ dropsDoubles: false, thenText: false });
  });
});

describe('inside JSON', () => {
  const dataUrl = 'data:image/jpeg;base64,/9gBAgM=';

  test('it goes as it is, and without them where that is refused', async () => {
    const { posted, arrived, run } = stage('data-url', [REFUSED, DELIVERED]);
    await run(jsonJob(told({ dataUrl })));
    expect(posted[0]?.body).toBe(told({ dataUrl }));
    expect(posted[1]?.body).toBe(told({ later: true }));
    expect(arrived).toEqual([true]);
  });

  test('what a visitor writes is never taken for a photo', async () => {
    const story = '"later":false,"dataUrl":"data:x"';
    const body = JSON.stringify({ id: '1', story, photos: [{ later: false, dataUrl }] });
    const { posted, run } = stage('data-url', [REFUSED, DELIVERED]);
    await run(jsonJob(body));
    expect(posted[1]?.body).toBe(JSON.stringify({ id: '1', story, photos: [{ later: true }] }));
  });

  test('what had no room is told to the visitor', async () => {
    const cut = { ...FRONT, told: { ...FRONT.told, later: true } };
    const { arrived, run } = stage('data-url', [], [cut]);
    await run(jsonJob());
    expect(arrived).toEqual([true]);
  });
});

test('without photos a submission goes as any other', async () => {
  for (const way of ['data-url', 'later'] as const) {
    const { posted, arrived, run } = stage(way, [], []);
    await run(jsonJob('{"id":"1"}'));
    expect(posted).toEqual([jsonJob('{"id":"1"}')]);
    expect(arrived).toEqual([false]);
  }
});
