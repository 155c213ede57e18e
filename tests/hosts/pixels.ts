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
  const [one, other] = pictures;
  if (one.equals(other)) return Promise.resolve('');
  const given = {
    pair: pictures.map((picture) => picture.toString('base64')),
    corner,
    edge: EDGE,
    few: FEW,
  };
  // Chromium reads what Chromium drew.
  return page.evaluate(async ({ pair, corner: cut, edge, few }) => {
    const [first, second] = await Promise.all(
      pair.map(async (text) => {
        const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes]));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        return context?.getImageData(0, 0, bitmap.width, bitmap.height);
      }),
    );
    if (!first || !second) throw new Error('no picture');
    const { width, height } = first;
    if (second.width !== width || second.height !== height)
      return `${width} x ${height} is ${second.width} x ${second.height}`;
    const inCorner = (x: number, y: number): boolean =>
      Math.min(x, width - 1 - x) < cut && Math.min(y, height - 1 - y) < cut;
    let count = 0;
    let where = '';
    for (let at = 0; at < width * height; at += 1) {
      const apart = [0, 1, 2].map((colour) => {
        const [was, is] = [first, second].map(({ data }) => data[at * 4 + colour] ?? 0);
        return Math.abs((was ?? 0) - (is ?? 0));
      });
      if (Math.max(...apart) <= edge) continue;
      const [x, y] = [at % width, Math.floor(at / width)];
      if (inCorner(x, y)) continue;
      count += 1;
      where ||= `${x}, ${y}`;
    }
    return count > few ? `${count} points of ${width} x ${height}, the first at ${where}` : '';
  }, given);
}
