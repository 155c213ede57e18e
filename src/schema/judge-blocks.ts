import { BLOCK_KINDS } from '../model/block-kinds.ts';
import * as DEFAULTS from '../model/defaults.ts';
import { isRecord } from '../model/plain.ts';
import type { Plain } from '../model/plain.ts';
import { placesIn, type Place } from './complete.ts';
import { createFault, joinPath, show, unknownName } from './create-fault.ts';
import type { Fault } from './faults.ts';
import { judgeConditions } from './judge-conditions.ts';
import { judgeDay } from './judge-day.ts';
import { judgeHours } from './judge-hours.ts';
import { judgeTexts } from './judge-links.ts';
import { namesOf } from './names-of.ts';
import { empty, missing } from './value-faults.ts';

type Fields = ReadonlyMap<string, Plain>;

/** What a block of reassurance may say. */
const SAID = ['noObligation', 'privacy', 'who', 'replyWithin'];

/** A key that must name a field of the form. */
function judgeName({ path, found }: Place, key: string, fields: Fields): Fault[] {
  const { [key]: name } = found;
  if (typeof name !== 'string' || fields.has(name)) return [];
  const says = 'is not the id of a field';
  const parts = { code: 'unknown_field', path: joinPath(path, key), found: name, says } as const;
  return [unknownName(namesOf(fields), parts)];
}

function judgeRating({ path, found }: Place): Fault[] {
  const { rating, of = DEFAULTS.points, asOf } = found;
  const days = judgeDay({ path: joinPath(path, 'asOf'), found: asOf });
  if (typeof rating !== 'number' || typeof of !== 'number' || rating <= of) return days;
  const says = `is more than ${show(of)}, which it is out of`;
  const at = joinPath(path, 'rating');
  return [...days, createFault({ code: 'out_of_range', path: at, found: rating, says })];
}

/** Pictures that wait for an option which the field does not have would never show. */
function judgeResults(block: Place, fields: Fields): Fault[] {
  const { field, pairs, link } = block.found;
  const faults = judgeName(block, 'field', fields);
  if (pairs === undefined)
    return link === undefined
      ? [...faults, missing(joinPath(block.path, 'pairs'), 'add pairs of pictures, or a link')]
      : faults;
  // The shape tells that a list is empty; which field its pictures would wait for is nothing then.
  if (Array.isArray(pairs) && pairs.length === 0) return faults;
  const options = typeof field === 'string' ? fields.get(field)?.['options'] : undefined;
  if (!Array.isArray(options)) {
    if (faults[0] || typeof field !== 'string') return faults;
    const says = 'is a field without options, so no picture would ever match';
    const path = joinPath(block.path, 'field');
    return [createFault({ code: 'unfit_operator', path, found: field, says })];
  }
  return placesIn(pairs, joinPath(block.path, 'pairs')).flatMap((pair) => {
    const tags: unknown[] = Array.isArray(pair.found['options']) ? pair.found['options'] : [];
    return tags.flatMap((found, index) => {
      if (typeof found !== 'string' || namesOf(options).includes(found)) return [];
      const path = joinPath(pair.path, 'options', index);
      const says = `is not an option of ${show(field)}`;
      return [unknownName(namesOf(options), { code: 'unknown_option', path, found, says })];
    });
  });
}

/** Whether every location has something of its own, where the form asks which one it is. */
function areTold(key: string, { locations }: Plain, fields: Fields): boolean {
  const places = placesIn(locations, '');
  const isAsked = places[1] && [...fields.values()].some(({ kind }) => kind === 'location');
  return !!isAsked && places.every(({ found }) => found[key] !== undefined);
}

/** A promise needs the hours and the zone that it is reckoned by, of the clinic or of each location. */
function judgePromise({ path, found }: Place, clinic: Plain, fields: Fields): Fault[] {
  if (!SAID.some((key) => found[key] !== undefined))
    return [empty({ path, found }, `say something: ${SAID.join(', ')}`)];
  if (found['replyWithin'] === undefined) return [];
  return ['hours', 'timeZone']
    .filter((key) => clinic[key] === undefined && !areTold(key, clinic, fields))
    .map((key) => missing(`clinic.${key}`, `${path}.replyWithin is reckoned by it`));
}

/** A proof block of no known kind. */
function judgeKind(block: Place): Fault[] {
  const { kind: found } = block.found;
  const path = joinPath(block.path, 'kind');
  if (BLOCK_KINDS.some((kind) => kind === found)) return [];
  if (found === undefined) return [missing(path, `allowed: ${BLOCK_KINDS.join(', ')}`)];
  const says = 'is not a kind of block';
  return [unknownName(BLOCK_KINDS, { code: 'unknown_value', path, found, says })];
}

/** Texts of a block that may have links, and lists in one with theirs. */
const TEXTS = ['noObligation', 'privacy', 'who'];
const LISTS = { expertise: 'text', items: 'answer', people: 'text' };

const judgeBlockLinks = (block: Place): Fault[] => [
  ...judgeTexts(block, TEXTS),
  ...Object.entries(LISTS).flatMap(([list, key]) =>
    placesIn(block.found[list], joinPath(block.path, list)).flatMap((item) =>
      judgeTexts(item, [key]),
    ),
  ),
];

/** What the shape of proof blocks does not tell: names, days, promises and links that do not hold. */
export function judgeBlocks(config: Plain, fields: Fields): Fault[] {
  const { blocks, clinic } = config;
  const places = placesIn(blocks, 'blocks');
  return [
    ...places.flatMap((block) => {
      const named = judgeName(block, 'after', fields);
      switch (block.found['kind']) {
        case 'reviews':
          return [...named, ...judgeRating(block)];
        case 'results':
          return [...named, ...judgeResults(block, fields)];
        case 'reassurance':
          return [...named, ...judgePromise(block, isRecord(clinic) ? clinic : {}, fields)];
        default:
          return [...named, ...judgeKind(block)];
      }
    }),
    ...judgeConditions(places, fields),
    ...places.flatMap(judgeBlockLinks),
    ...judgeHours(config),
  ];
}
