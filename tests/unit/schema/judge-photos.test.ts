import { expect, test } from 'vitest';
import { normalise } from '../../../src/config/index.ts';
import { PHOTO_WAYS } from '../../../src/model/choices.ts';
import * as LIMITS from '../../../src/model/limits.ts';
import { configJsonSchema } from '../../../src/schema/json-schema.ts';
import { createChecker } from './json-schema-checker.ts';
import { messages } from './support.ts';

const editor = createChecker(JSON.parse(JSON.stringify(configJsonSchema())));
const shot = (id: string) => ({ id, label: id });
const SHOTS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(shot);
const photos = (more: object) => ({ id: 'photos', kind: 'photos', label: 'Photos', ...more });

function read(field: object) {
  const other = { id: 'b', kind: 'text', label: 'B' };
  const { form, dropped } = normalise({ fields: [field, other] }, { pageProtocol: 'https:' });
  return { field: form.steps[0]?.fields[0], dropped };
}

test('as many shots as may be, and both ends of an edge, are taken', () => {
  for (const edge of [LIMITS.leastEdge, 1600, LIMITS.mostEdge]) {
    const field = photos({ options: SHOTS.slice(0, LIMITS.photos), edge });
    expect(messages({ fields: [field] })).toEqual([]);
    expect(editor({ fields: [field] })).toBe(true);
    expect(read(field)).toMatchObject({ field, dropped: [] });
  }
});

test.each<[string, object, [says: RegExp, left: string]]>([
  ['no shots', { options: [] }, [/options: a list is empty/, 'fields[0]']],
  ['a shot too many', { options: SHOTS }, [/options: .*at most 6 items/, 'fields[0].options[6]']],
  [
    'an id twice',
    { options: [shot('a'), shot('a')] },
    [
      /^fields\[0\]\.options\[1\]\.id: 'a' is the id of fields\[0\]\.options\[0\] already/,
      'fields[0].options[1]',
    ],
  ],
  [
    'an edge too short',
    { options: [shot('a')], edge: 100 },
    [/edge: 100 is too small/, 'fields[0].edge'],
  ],
  [
    'an edge too long',
    { options: [shot('a')], edge: 9000 },
    [/edge: 9000 is too large/, 'fields[0].edge'],
  ],
  ['half a pixel', { options: [shot('a')], edge: 999.5 }, [/edge: 999.5/, 'fields[0].edge']],
])('%s is told with its path, and left out', (_, more, [says, left]) => {
  const field = photos(more);
  expect(messages({ fields: [field, { id: 'b', kind: 'text', label: 'B' }] })).toEqual([
    expect.stringMatching(says),
  ]);
  expect(read(field).dropped).toEqual([left]);
});

test('a condition may ask for a shot, and one that there is not is told', () => {
  const ask = (is: string) => ({
    fields: [
      photos({ options: [shot('front')] }),
      { id: 'b', kind: 'text', label: 'B', visibleWhen: { field: 'photos', is } },
    ],
  });
  expect(messages(ask('front'))).toEqual([]);
  expect(messages(ask('frnt'))).toEqual([expect.stringContaining("did you mean 'front'?")]);
});

test('how a webhook takes photos is one of the ways there are', () => {
  for (const way of PHOTO_WAYS)
    expect(messages({ webhook: { url: 'https://a.example/', photos: way } })).toEqual([]);
  expect(messages({ webhook: { url: 'https://a.example/', photos: 'multi-part' } })).toEqual([
    expect.stringMatching(/^webhook\.photos: 'multi-part' .*did you mean 'multipart'\?$/),
  ]);
});
