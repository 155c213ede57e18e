import { describe, expect, test } from 'vitest';
import type { PhotoWay } from '../../../../src/schema/types.ts';
import type { Outgoing } from '../../../../src/ui/form-context.ts';
import type { TakenPhoto } from '../../../../src/widget/photos/create-shots.ts';
import { createWays } from '../../../../src/widget/photos/create-ways.ts';

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

/** The ways of a submission by this setting, as one form makes them. */
function stage(way: PhotoWay, photos: readonly TakenPhoto[] = [FRONT]) {
  const arrived: boolean[] = [];
  const ways = createWays({
    way,
    taken: () => photos,
    tellLater: (text) => `${text} (later)`,
    onArrived: (isCut) => arrived.push(isCut),
  });
  return { arrived, ways };
}

const jobOf = (body: string, contentType: string): Outgoing & { body: string } => ({
  body,
  contentType,
  preset: PRESET,
});
const jsonJob = (body = told()) => jobOf(body, 'application/json');
const bytesOf = async (job: Outgoing | undefined) =>
  Buffer.from(await new Response(job?.body).arrayBuffer()).toString('latin1');
const formOf = (job: Outgoing | undefined) =>
  new Response(job?.body, { headers: { 'content-type': job?.contentType ?? '' } }).formData();

describe('by multipart', () => {
  test('the submission goes as it is, each photo as a file beside it', async () => {
    const { arrived, ways } = stage('multipart');
    const [whole] = ways(jsonJob());
    const form = await formOf(whole);
    expect([...form.keys()]).toEqual(['submission', 'photos[front]']);
    expect(form.get('submission')).toBe(told());
    const file = form.get('photos[front]');
    if (!(file instanceof File)) throw new Error('no file');
    expect([file.name, file.type]).toEqual(['front.jpg', 'image/jpeg']);
    expect(Buffer.from(await file.arrayBuffer())).toEqual(Buffer.from([0xff, 0xd8, 1, 2, 3]));
    whole?.onArrived?.();
    expect(arrived).toEqual([false]);
  });

  test('keys stay keys for a receiver of a form', async () => {
    const { ways } = stage('multipart');
    const contentType = 'application/x-www-form-urlencoded;charset=UTF-8';
    const [whole] = ways(jobOf('id=1&photos=Front&story=a%26b', contentType));
    const form = await formOf(whole);
    expect([...form.keys()]).toEqual(['id', 'photos', 'story', 'photos[front]']);
    expect(form.get('story')).toBe('a&b');
  });

  test('its bytes are made once, of the photos that there were', async () => {
    const photos = [FRONT];
    const { ways } = stage('multipart', photos);
    const [whole] = ways(jsonJob());
    const before = await bytesOf(whole);
    photos.pop();
    expect(await bytesOf(whole)).toBe(before);
  });

  test('the next way is the lead without them, which says so, and the visitor hears', () => {
    const { arrived, ways } = stage('multipart');
    const [, light, ...more] = ways(jsonJob());
    expect(light).toMatchObject(jsonJob(told({ later: true })));
    expect(more).toEqual([]);
    light?.onArrived?.();
    expect(arrived).toEqual([true]);
  });

  test('the same to a receiver of a form, in the words of the shots', () => {
    const { ways } = stage('multipart');
    const contentType = 'application/x-www-form-urlencoded';
    const [, light] = ways(jobOf('id=1&photos=Front', contentType));
    expect(light?.body).toBe('id=1&photos=Front+%28later%29');
  });

  test('a large body has time, is not sent as text, and is tried once more only', () => {
    const blob = new Blob([new Uint8Array(2_000_000)], { type: 'image/jpeg' });
    const { ways } = stage('multipart', [{ ...FRONT, blob }]);
    const [whole, light] = ways(jsonJob());
    expect(whole?.attemptMs).toBeGreaterThan(50_000);
    expect(whole?.preset).toEqual({ dropsDoubles: false, thenText: false });
    expect(light?.attemptMs).toBeUndefined();
    expect(light?.preset).toEqual(PRESET);
  });

  test('what is too large for the device goes without them', () => {
    const broken = { ...FRONT, told: { ...FRONT.told } };
    Object.defineProperty(broken, 'blob', {
      get() {
        throw new RangeError('no memory');
      },
    });
    const { ways } = stage('multipart', [broken]);
    expect(ways(jsonJob()).map(({ body }) => body)).toEqual([told({ later: true })]);
  });
});

describe('inside JSON', () => {
  const dataUrl = 'data:image/jpeg;base64,/9gBAgM=';

  test('it goes as it is, and next without them', () => {
    const { arrived, ways } = stage('data-url');
    const [whole, light] = ways(jsonJob(told({ dataUrl })));
    expect(whole?.body).toBe(told({ dataUrl }));
    expect(light?.body).toBe(told({ later: true }));
    light?.onArrived?.();
    expect(arrived).toEqual([true]);
  });

  test('what a visitor writes is never taken for a photo', () => {
    const story = '"later":false,"dataUrl":"data:x"';
    const body = JSON.stringify({ id: '1', story, photos: [{ later: false, dataUrl }] });
    const { ways } = stage('data-url');
    const [, light] = ways(jsonJob(body));
    expect(light?.body).toBe(JSON.stringify({ id: '1', story, photos: [{ later: true }] }));
  });

  test('what had no room is told to the visitor', () => {
    const cut = { ...FRONT, told: { ...FRONT.told, later: true } };
    const { arrived, ways } = stage('data-url', [cut]);
    const [whole] = ways(jsonJob());
    whole?.onArrived?.();
    expect(arrived).toEqual([true]);
  });
});

test('without photos a submission goes as any other', () => {
  for (const way of ['data-url', 'later'] as const) {
    const { arrived, ways } = stage(way, []);
    const [only, ...more] = ways(jsonJob('{"id":"1"}'));
    expect(only).toMatchObject(jsonJob('{"id":"1"}'));
    expect(more).toEqual([]);
    only?.onArrived?.();
    expect(arrived).toEqual([false]);
  }
});
