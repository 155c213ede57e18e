import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { referenceFrom, uuidV7 } from '../../../src/delivery/index.ts';
import { submissionSchema } from '../../../src/schema/submission.ts';

const LAST_MS = 2 ** 48 - 1;
const times = fc.integer({ min: 0, max: LAST_MS });

test('the example of RFC 9562, appendix A.6, comes out', () => {
  // rand_a is CC3 and rand_b 18C4DC0C0C07398F; its variant leaves 98C4 and so on.
  const chance = [0xcc, 0x38, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f, 0x01];
  const id = uuidV7(0x017f22e279b0, () => Uint8Array.from(chance));
  expect(id).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
});

test('every id has the shape that the schema asks for', () => {
  fc.assert(
    fc.property(times, (ms) => {
      expect(submissionSchema.shape.id.safeParse(uuidV7(ms, randomBytes)).success).toBe(true);
    }),
  );
});

test('an id of a later millisecond sorts after an earlier one, whatever chance adds', () => {
  fc.assert(
    fc.property(times, times, (a, b) => {
      fc.pre(a < b);
      expect(uuidV7(a, randomBytes) < uuidV7(b, randomBytes)).toBe(true);
    }),
  );
});

test('two ids of the same millisecond differ', () => {
  const ids = new Set(Array.from({ length: 1000 }, () => uuidV7(1, randomBytes)));
  expect(ids.size).toBe(1000);
});

test('a clock before 1970 or between milliseconds still makes a well-formed id', () => {
  expect(uuidV7(-5, randomBytes)).toMatch(/^00000000-0000-7/);
  expect(uuidV7(255.9, randomBytes)).toMatch(/^00000000-00ff-7/);
});

test('a reference can be read aloud: no look-alikes, no vowels, and as the schema wants it', () => {
  for (let byte = 0; byte < 256; byte += 1) {
    const reference = referenceFrom((count) => new Uint8Array(count).fill(byte));
    expect(reference).toMatch(/^[^01AEILOU]{4}-[^01AEILOU]{2}$/);
    expect(submissionSchema.shape.reference.safeParse(reference).success).toBe(true);
  }
});
