import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitWithin, readHead } from '../../../../src/engine/photos/index.ts';

const sides = fc.integer({ min: 1, max: 20_000 });
const edges = fc.integer({ min: 320, max: 2560 });

describe('a photo is scaled', () => {
  test('to its edge at most, in its proportions but for a pixel, and never made larger', () => {
    fc.assert(
      fc.property(sides, sides, edges, (width, height, edge) => {
        const to = fitWithin({ width, height }, edge);
        expect(Math.max(to.width, to.height)).toBe(Math.min(edge, Math.max(width, height)));
        const scale = Math.min(1, edge / Math.max(width, height));
        expect(Math.abs(to.width - width * scale)).toBeLessThanOrEqual(1);
        expect(Math.abs(to.height - height * scale)).toBeLessThanOrEqual(1);
        expect(Math.min(to.width, to.height)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

const segment = (marker: number, ...bytes: number[]): number[] => {
  const length = bytes.length + 2;
  return [0xff, marker, length >> 8, length & 255, ...bytes];
};

/** A camera's file in outline: EXIF with a thumbnail that has an end of its own, size, coded picture. */
function jpegOf(width: number, height: number, frame = 0xc0): number[] {
  const exif = segment(0xe1, ...Buffer.from('Exif\0\0'), 0xff, 0xd8, 0xff, 0xd9);
  const tables = segment(0xc4, ...Buffer.alloc(20, 7));
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  const coded = [...Buffer.alloc(40, 1), 0xff, 0x00, 2, 3];
  return [0xff, 0xd8, ...exif, ...tables, ...segment(frame, 8, ...size, 3), ...coded, 0xff, 0xd9];
}

const read = (bytes: readonly number[]) => readHead(Uint8Array.from(bytes));

describe('of what a file says of itself', () => {
  test.each([0xc0, 0xc1, 0xc2])('the size of a JPEG whose frame is %i', (frame) => {
    expect(read(jpegOf(7296, 5472, frame))).toEqual({ pixels: 7296 * 5472, isWhole: true });
  });

  test('a JPEG that has filling before its markers is read all the same', () => {
    const [start = 0, soi = 0, ...rest] = jpegOf(400, 300);
    expect(read([start, soi, 0xff, 0xff, ...rest])).toEqual({ pixels: 120_000, isWhole: true });
  });

  test('a JPEG that breaks off anywhere in its picture is not whole, its thumbnail’s end or not', () => {
    const whole = jpegOf(400, 300);
    for (let length = 40; length < whole.length - 1; length++)
      expect([length, read(whole.slice(0, length))?.isWhole]).toEqual([length, false]);
    expect(read([...whole, ...Buffer.from('what a maker puts behind')])?.isWhole).toBe(true);
  });

  test('the size of a PNG, whatever stands behind its end', () => {
    const png = Buffer.alloc(60);
    png.set([0x89, 0x50, 0x4e, 0x47]);
    png.writeUInt32BE(640, 16);
    png.writeUInt32BE(480, 20);
    expect(read([...png])).toEqual({ pixels: 640 * 480, isWhole: true });
  });

  test('nothing of any other bytes, and no error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, isJpeg) => {
        if (isJpeg) bytes.set([0xff, 0xd8].slice(0, bytes.length));
        expect(() => readHead(bytes)).not.toThrow();
      }),
      { numRuns: 500 },
    );
    expect(read([...Buffer.from('a text that somebody named photo.jpg, long enough')])).toBe(
      undefined,
    );
  });
});
