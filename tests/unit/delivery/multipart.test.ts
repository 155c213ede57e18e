import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundaryOf, multipart, type Part } from '../../../src/delivery/multipart.ts';

const names = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
const files = fc.record({ name: names, fileName: names, bytes: fc.uint8Array({ maxLength: 400 }) });

/** As a server reads it that knows nothing of us. */
const parse = (body: Blob, boundary: string): Promise<FormData> =>
  new Response(body, {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }).formData();

/** A name as a form of the browser would send it. */
const sent = (name: string): string => name.replace(/["\r\n]/g, encodeURIComponent);

test('a server reads each text and each file as it was, in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ name: names, value: fc.string({ unit: 'binary' }) }), { maxLength: 4 }),
      fc.array(files, { maxLength: 4 }),
      async (texts, photos) => {
        const boundary = boundaryOf(randomBytes);
        const parts: Part<Blob>[] = [
          ...texts,
          ...photos.map(({ name, fileName, bytes }) => {
            return { name, fileName, type: 'image/jpeg', value: new Blob([bytes.slice()]) };
          }),
        ];
        const form = await parse(new Blob(multipart(parts, boundary)), boundary);
        const read = await Promise.all(
          [...form].map(async ([, value]) =>
            typeof value === 'string'
              ? value
              : { type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) },
          ),
        );
        expect(read).toEqual([
          ...texts.map(({ value }) => value),
          ...photos.map(({ bytes }) => ({ type: 'image/jpeg', bytes })),
        ]);
      },
    ),
  );
});

test('a name ends where it ends: quotes and line ends in it are escaped as browsers do', () => {
  fc.assert(
    fc.property(names, names, (name, fileName) => {
      const [head] = multipart([{ name, fileName, value: '' }], 'b');
      expect(head).toBe(
        `--b\r\nContent-Disposition: form-data; name="${sent(name)}"; filename="${sent(fileName)}"\r\n\r\n`,
      );
      expect(String(head).split('\r\n')).toHaveLength(4);
    }),
  );
});

test('the boundary is of what RFC 2046 allows, 70 signs at most, and another each time', () => {
  const seen = new Set<string>();
  for (let round = 0; round < 200; round++) seen.add(boundaryOf(randomBytes));
  expect(seen.size).toBe(200);
  for (const one of seen) expect(one).toMatch(/^consult-form-\d{16,48}$/);
  expect(boundaryOf(() => new Uint8Array(16).fill(255)).length).toBeLessThanOrEqual(70);
});
