import { BLOCK_KINDS } from '../model/block-kinds.ts';
import { isDate } from '../model/is-date.ts';
import * as DEFAULTS from '../model/defaults.ts';
import * as LIMITS from '../model/limits.ts';
import type { Block, BlockOf, Condition } from '../schema/types.ts';
import {
  between,
  isAddress,
  isId,
  isList,
  isNumber,
  isWords,
  oneOf,
  type Guard,
} from './guards.ts';
import { isCondition } from './is-condition.ts';
import { itemsOf, readEach, readerOf, type Item, type Reader } from './reader.ts';

/** A block that can be drawn, and where it was asked to stand. */
export interface BlockDraft {
  block: Block;
  path: string;
  after: string | undefined;
  visibleWhen: Condition | undefined;
}

/** What reads one item of a block's list. */
type Make<T> = (read: Reader) => T | undefined;
/** The usable items of a list in a block; those above the limit are dropped. */
type ReadList = <T>(key: string, most: number, make: Make<T>) => T[];

const isTrue = oneOf([true]);
const isIds = (value: unknown): value is string[] =>
  isList(value) && value.length > 0 && value.every(isId);
const within =
  (low: number, high: number): Guard<number> =>
  (value): value is number =>
    isNumber(value) && value >= low && value <= high;

function readCredentials(read: Reader, list: ReadList): BlockOf<'credentials'> | undefined {
  const practitioner = read('practitioner', isWords);
  const course = read('course', isWords);
  const awardedBy = read('awardedBy', isWords);
  const year = read('year', between(LIMITS.firstYear, LIMITS.lastYear));
  const expertise = list('expertise', LIMITS.expertise, (item) => {
    const [title, text] = [item('title', isWords), item('text', isWords)];
    return title && text ? { title, text } : undefined;
  });
  const more = {
    photo: read('photo', isAddress),
    licence: read('licence', isWords),
    insurer: read('insurer', isWords),
    verifyUrl: read('verifyUrl', isAddress),
    expertise,
  };
  if (!practitioner || !course || !awardedBy || !year) return undefined;
  return { kind: 'credentials', practitioner, course, awardedBy, year, ...more };
}

function readReviews(read: Reader, list: ReadList): BlockOf<'reviews'> | undefined {
  const of = read('of', within(1, LIMITS.points)) ?? DEFAULTS.points;
  const source = read('source', isWords);
  const rating = read('rating', within(0, of));
  const count = read('count', between(1, LIMITS.reviews));
  const asOf = read('asOf', isDate);
  const url = read('url', isAddress);
  const quotes = list('quotes', LIMITS.quotes, (item) => {
    const [text, name] = [item('text', isWords), item('name', isWords)];
    const permission = item('permission', isTrue);
    return text && permission ? { text, name, permission } : undefined;
  });
  if (!source || rating === undefined || !count || !asOf || !url) return undefined;
  return { kind: 'reviews', source, rating, of, count, asOf, url, quotes };
}

function readPicture(item: Reader, key: string): { url: string; alt: string } | undefined {
  const [url, alt] = [item(`${key}.url`, isAddress), item(`${key}.alt`, isWords)];
  return url && alt ? { url, alt } : undefined;
}

function readResults(read: Reader, list: ReadList): BlockOf<'results'> | undefined {
  const field = read('field', isId);
  const pairs = list('pairs', LIMITS.pairs, (item) => {
    const options = item('options', isIds);
    const [before, after] = [readPicture(item, 'before'), readPicture(item, 'after')];
    const weeks = item('weeks', between(1, LIMITS.weeks));
    const consent = item('consent', isTrue);
    return options && before && after && weeks && consent
      ? { options, before, after, weeks, consent }
      : undefined;
  });
  const [label, url] = [read('link.label', isWords), read('link.url', isAddress)];
  const link = label && url ? { label, url } : undefined;
  return field && (pairs[0] ?? link) ? { kind: 'results', field, pairs, link } : undefined;
}

function readFaq(_: Reader, list: ReadList): BlockOf<'faq'> | undefined {
  const items = list('items', LIMITS.faq, (item) => {
    const [question, answer] = [item('question', isWords), item('answer', isWords)];
    return question && answer ? { question, answer } : undefined;
  });
  return items[0] && { kind: 'faq', items };
}

function readPractitioners(_: Reader, list: ReadList): BlockOf<'practitioners'> | undefined {
  const people = list('people', LIMITS.people, (item) => {
    const name = item('name', isWords);
    const [title, text] = [item('title', isWords), item('text', isWords)];
    const photo = item('photo', isAddress);
    return name ? { name, title, photo, text } : undefined;
  });
  return people[0] && { kind: 'practitioners', people };
}

function readReassurance(read: Reader): BlockOf<'reassurance'> | undefined {
  const { soonestReply, latestReply } = LIMITS;
  const openHours = read('replyWithin.openHours', within(soonestReply / 60, latestReply / 60));
  const openMinutes = read('replyWithin.openMinutes', within(soonestReply, latestReply));
  const said = {
    noObligation: read('noObligation', isWords),
    privacy: read('privacy', isWords),
    who: read('who', isWords),
    replyWithin: openHours ? { openHours } : openMinutes ? { openMinutes } : undefined,
  };
  return Object.values(said).some(Boolean) ? { kind: 'reassurance', ...said } : undefined;
}

const OF_KIND: {
  readonly [K in Block['kind']]: (read: Reader, list: ReadList) => BlockOf<K> | undefined;
} = {
  credentials: readCredentials,
  reviews: readReviews,
  results: readResults,
  faq: readFaq,
  practitioners: readPractitioners,
  reassurance: readReassurance,
};

function readBlock(item: Item, dropped: string[]): BlockDraft | undefined {
  const read = readerOf(item, dropped);
  const list: ReadList = (key, most, make) => {
    const items = itemsOf(read(key, isList), `${item.path}.${key}`);
    for (const { path } of items.splice(most)) dropped.push(path);
    return readEach(items, dropped, (one) => make(readerOf(one, dropped)));
  };
  const kind = read('kind', oneOf(BLOCK_KINDS));
  const block = kind && OF_KIND[kind](read, list);
  const placing = { after: read('after', isId), visibleWhen: read('visibleWhen', isCondition) };
  return block && { block, path: item.path, ...placing };
}

/** The blocks whose evidence is there, in the order written. */
export function readBlocks(root: Reader, dropped: string[]): BlockDraft[] {
  const items = itemsOf(root('blocks', isList), 'blocks');
  return readEach(items, dropped, (item) => readBlock(item, dropped));
}
