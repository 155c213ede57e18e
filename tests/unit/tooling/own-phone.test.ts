import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { ownPhone } from '../../../build/own-phone.ts';
import { phoneZones } from '../../../build/phone-zones.ts';
import { cutZone } from '../../../src/engine/phone/cut-zone.ts';
import { readPhone } from '../../../src/engine/phone/index.ts';
import { EXAMPLES, WORLD } from '../engine/phone/support.ts';

const ENGINE = new URL('../../../src/engine/phone/', import.meta.url).pathname;

/** What the build makes of one file, as text. */
async function built(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [ownPhone(), phoneZones()],
    build: { write: false, lib: { entry: ENGINE + entry, formats: ['es'] } },
  });
  const [output] = [made].flat();
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

const load = (code: string): Promise<Record<string, unknown>> =>
  import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);

let code: string;

beforeAll(async () => {
  code = await built('index.ts');
});

test('the library as we build it reads every country’s numbers as the whole of it does', async () => {
  const { readPhone: own } = await load(code);
  if (typeof own !== 'function') throw new Error('readPhone is not exported');
  for (const { country, e164, national, international } of EXAMPLES)
    for (const typed of [
      national,
      `${national} ext. 3`,
      international,
      e164.slice(0, -2),
      `${e164}99`,
    ])
      expect(own(typed, country, WORLD)).toEqual(readPhone(typed, country, WORLD));
});

test('what it has no use for is left out', () => {
  expect(code).not.toContain('phone-context');
});

test.each('123456789'.split(''))('the rules of zone %s are built as one literal', async (digit) => {
  const { zone } = await load(await built(`zones/phone-${digit}.ts`));
  expect(zone).toEqual(cutZone(digit));
});
