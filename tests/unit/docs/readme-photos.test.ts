import { expect, test } from 'vitest';
import { PHOTO_WAYS } from '../../../src/model/choices.ts';
import * as LIMITS from '../../../src/model/limits.ts';
import { DATA_URLS, EDGE } from '../../../src/model/photo-limits.ts';
import { submissionSchema } from '../../../src/schema/submission.ts';
import { codeIn, namesIn, sectionOf } from './read-readme.ts';

const section = sectionOf('### Photos');

test('the ways of photos are those there are', () => {
  expect(namesIn('### Photos')).toEqual(PHOTO_WAYS);
  expect(section).toContain(`${DATA_URLS / 1_000_000} MB in all`);
});

test('a photo has the keys that the page names', () => {
  const line = section.split('\n').find((text) => text.startsWith('The submission lists')) ?? '';
  const photo = submissionSchema.shape.photos.def.innerType.def.element;
  const keys = Object.keys(photo.def.shape).filter((key) => key !== 'dataUrl');
  expect(codeIn(line).slice(1, 1 + keys.length)).toEqual(keys);
});

test('shots and edges have the limits that the page gives them', () => {
  const line = sectionOf('### Fields')
    .split('\n')
    .find((text) => text.startsWith('- The `options` of `photos`'));
  expect(line).toContain(`${LIMITS.photos} at most`);
  expect(line).toContain(`(${LIMITS.leastEdge} to ${LIMITS.mostEdge}; ${EDGE} by default)`);
});
