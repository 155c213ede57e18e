import type { Page } from '@playwright/test';
import { showConfig, REACHABLE } from './bad-form.ts';
import { expect } from './fixtures.ts';
import { BOTH_SCHEMES, THANKS, type Stage } from './stage.ts';
import { act } from './fill.ts';
import type { ReceivedRequest, Receiver } from '../servers/receiver.ts';

/** A form that asks for two photos, and sends them as files. */
export const PHOTOS = {
  id: 'photos',
  surface: 'inline',
  clinic: REACHABLE,
  webhook: { photos: 'multipart' },
  fields: [
    { id: 'story', kind: 'text', label: 'Your story' },
    {
      id: 'photos',
      kind: 'photos',
      label: 'Photos',
      hint: 'In daylight, if you can.',
      edge: 800,
      options: [
        { id: 'front', label: 'Front', hint: 'Hair held back.' },
        { id: 'top', label: 'Top' },
      ],
    },
  ],
};

/** Opens a page with that form, changed where a test says so. */
export async function showPhotos(stage: Stage, more: object = {}): Promise<void> {
  await showConfig(stage, { ...PHOTOS, ...more }, { beside: BOTH_SCHEMES });
  await expect(stage.page.locator('form')).toBeVisible();
}

export const slotOf = (page: Page, shot: string) => page.locator(`[data-shot="${shot}"]`);

/** Chooses a file for a shot. */
export const put = (page: Page, shot: string, [name, buffer, mimeType = 'image/jpeg']: PhotoFile) =>
  slotOf(page, shot).locator('input').setInputFiles({ name, mimeType, buffer });

type PhotoFile = readonly [name: string, bytes: Buffer, type?: string];

interface Drawing {
  width: number;
  height: number;
  type?: string;
  /** Left half; the right one is blue. */
  colour?: string;
}

/** A picture as a camera would make it, encoded by the browser. */
export async function pictureOf(page: Page, drawing: Drawing): Promise<Buffer> {
  const base64 = await page.evaluate(({ width, height, type = 'image/jpeg', colour = 'red' }) => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = 'blue';
    if (colour !== 'none') context.fillRect(0, 0, width, height);
    context.fillStyle = colour;
    if (colour !== 'none') context.fillRect(0, 0, width / 2, height);
    return canvas.toDataURL(type, 0.9).split(',')[1] ?? '';
  }, drawing);
  return Buffer.from(base64, 'base64');
}

export const SECRET = 'Halden Camera 7';

/** Puts what a phone writes before a JPEG's picture: how it was held, its maker, and where it was. */
export function withExif(jpeg: Buffer, orientation: number): Buffer {
  const tiff = Buffer.alloc(140);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  /** A tag of a directory: which one, of what type, how many, and the value or where it stands. */
  const entry = (
    at: number,
    ...[tag, type, count, value]: [number, number, number, number]
  ): void => {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    tiff.writeUInt32LE(value, at + 8);
  };
  tiff.writeUInt16LE(3, 8);
  entry(10, 0x010f, 2, SECRET.length + 1, 60);
  entry(22, 0x0112, 3, 1, orientation);
  // The GPS directory: 32 degrees, 46 minutes, 33 seconds north.
  entry(34, 0x8825, 4, 1, 80);
  tiff.write(SECRET, 60, 'latin1');
  tiff.writeUInt16LE(2, 80);
  entry(82, 0x0001, 2, 2, 0x4e);
  entry(94, 0x0002, 5, 3, 112);
  [32, 1, 46, 1, 33, 1].forEach((figure, index) => tiff.writeUInt32LE(figure, 112 + 4 * index));
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

/** The size of a picture, and the colours of its left and its right, as a browser shows it. */
export const seenIn = (page: Page, jpeg: Buffer) =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes]));
    const canvas = document.createElement('canvas');
    const { width, height } = Object.assign(canvas, {
      width: picture.width,
      height: picture.height,
    });
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(picture, 0, 0);
    const at = (x: number, y: number) => {
      const [red = 0, green = 0, blue = 0] = context.getImageData(x, y, 1, 1).data;
      return [red, green, blue].map((part) => Math.round(part / 255)).join('');
    };
    const [x, y] = [Math.floor(width / 8), Math.floor(height / 8)];
    return { width, height, start: at(x, y), end: at(width - 1 - x, height - 1 - y) };
  }, jpeg.toString('base64'));

export const ready = (page: Page, shot: string) =>
  expect(slotOf(page, shot).getByText('Photo added')).toBeVisible();

export const postsTo = (receiver: Receiver): ReceivedRequest[] =>
  receiver.requests.filter(({ method }) => method === 'POST');

/** What a server reads of a multipart body. */
export async function readForm(request: ReceivedRequest | undefined) {
  if (!request) throw new Error('nothing came');
  const { headers, body } = request;
  const type = headers['content-type'] ?? '';
  const form = await new Response(new Uint8Array(body), {
    headers: { 'content-type': type },
  }).formData();
  const files = await Promise.all(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [] : [read(name, value)])),
  );
  const submission = form.get('submission');
  if (typeof submission !== 'string') throw new Error('no submission');
  return { submission: JSON.parse(submission), files };
}

async function read(name: string, file: File) {
  return { name, file: file.name, bytes: Buffer.from(await file.arrayBuffer()) };
}

export async function submit(page: Page): Promise<void> {
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
}
