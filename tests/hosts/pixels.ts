import type { Locator, Page } from '@playwright/test';

/** Where an element is drawn, less so much of its two ends, where a round shape shows the page. */
export async function shoot(element: Locator, ends = 0): Promise<Buffer> {
  await element.waitFor();
  const box = await element.boundingBox();
  if (!box) throw new Error('nothing is drawn');
  const clip = { ...box, x: box.x + ends, width: box.width - 2 * ends };
  return element.page().screenshot({ clip, animations: 'disabled', caret: 'initial' });
}

/** How far a colour may be off, of 255: a rounded edge is not smoothed alike in each layer. */
const EDGE = 24;

/** How many points may be off by more: ends of such edges, where they lie elsewhere in the window. */
const FEW = 8;

/** How many points of two pictures differ and where the first one is; `''` where none does. */
export function pointsApart(
  page: Page,
  pictures: [Buffer, Buffer],
  corner: number,
): Promise<string> {
  const [plain, drawn] = pictures;
  if (plain.equals(drawn)) return Promise.resolve('');
  const given = {
    pair: pictures.map((picture) => picture.toString('base64')),
    corner,
    edge: EDGE,
    few: FEW,
  };
  // Chromium reads what Chromium drew.
  return page.evaluate(async ({ pair, corner: cut, edge, few }) => {
    const read = async (text: string): Promise<ImageData | undefined> => {
      const letters = atob(text);
      const bytes = new Uint8Array(letters.length);
      for (let at = 0; at < bytes.length; at += 1) bytes[at] = letters.charCodeAt(at);
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      context?.drawImage(bitmap, 0, 0);
      return context?.getImageData(0, 0, bitmap.width, bitmap.height);
    };
    const [first, second] = await Promise.all(pair.map(read));
    if (!first || !second) throw new Error('no picture');
    const { width, height } = first;
    if (second.width !== width || second.height !== height)
      return `${width} x ${height} is ${second.width} x ${second.height}`;
    const inCorner = (x: number, y: number): boolean =>
      Math.min(x, width - 1 - x) < cut && Math.min(y, height - 1 - y) < cut;
    // Almost all points are equal to the bit: a point is one number until it is not.
    const [was, is] = [first, second].map(({ data }) => new Uint32Array(data.buffer));
    const isFarApart = (at: number): boolean =>
      [0, 1, 2].some((colour) => {
        const [one = 0, other = 0] = [first.data[at * 4 + colour], second.data[at * 4 + colour]];
        return Math.abs(one - other) > edge;
      });
    let count = 0;
    let where = '';
    for (let at = 0; at < width * height; at += 1) {
      if (was?.[at] === is?.[at] || !isFarApart(at)) continue;
      const [x, y] = [at % width, Math.floor(at / width)];
      if (inCorner(x, y)) continue;
      count += 1;
      where ||= `${x}, ${y}`;
    }
    return count > few ? `${count} points of ${width} x ${height}, the first at ${where}` : '';
  }, given);
}
