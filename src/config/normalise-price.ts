import type { Field } from '../schema/types.ts';
import type { PriceGuide, PriceRule, Sessions } from '../schema/price-types.ts';
import { fieldsPricedBy } from '../model/fields-priced-by.ts';
import { has } from '../model/has.ts';
import { isDate } from '../model/is-date.ts';
import * as CONFIG_PATTERNS from '../model/config-patterns.ts';
import { isRecord } from '../model/plain.ts';
import * as PRICE from '../model/price.ts';
import { amountOf, isMinor } from '../model/span.ts';
import { between, isFlag, isList, isNumber, isText, isWords, matching, oneOf } from './guards.ts';
import { readRule, type OptionsOf } from './normalise-price-rule.ts';
import { readCount, readSpan, readUnsure } from './price-parts.ts';
import { itemsOf, readEach, readerOf, type Item, type Reader } from './reader.ts';
import { canonicalJson, hashOf } from './revision.ts';

const isAmount = (value: unknown): value is number => isNumber(value) && isMinor(value);
const isStep = between(1, Number.MAX_SAFE_INTEGER);
const isMonths = between(2, PRICE.MOST_MONTHS);

function readSessions(item: Item, lost: string[]): Sessions | undefined {
  const read = readerOf(item, lost);
  const [use, count] = [read('use', oneOf(PRICE.SESSION_USES)), readCount(read)];
  if (use && count) return { use, count, ...readUnsure(read) };
  lost.push(item.path);
  return undefined;
}

/** The rules, if each can be used; a figure from some of them would be a wrong one. */
function readRules(
  { read, path, dropped }: { read: Reader; path: string; dropped: string[] },
  lost: string[],
  fields: readonly Field[],
): PriceRule[] {
  const options = new Map(
    fields.map((field) => [
      field.id,
      has(field, 'options') ? field.options.map(({ id }) => id) : [],
    ]),
  );
  const optionsOf: OptionsOf = (id) => options.get(id) ?? [];
  const currency = read('currency', isText);
  const ids = new Set<string>();
  return readEach(itemsOf(read('rules', isList), `${path}.rules`), lost, (item) => {
    const rule = readRule(item, lost, { currency, optionsOf, dropped });
    if (!rule || ids.has(rule.id)) return undefined;
    ids.add(rule.id);
    return fieldsPricedBy(rule).every((id) => options.has(id)) ? rule : undefined;
  });
}

/** What does not touch the figure: each is left out by itself. */
function readDetails(read: Reader, item: Item, dropped: string[]) {
  const months = read('months', isMonths);
  const display = read('display', oneOf(PRICE.DISPLAYS)) ?? 'range';
  const isCut = display === 'per-month' && months === undefined;
  if (isCut) dropped.push(`${item.path}.display`);
  const excludes = itemsOf(read('excludes', isList), `${item.path}.excludes`);
  return {
    display: isCut ? ('range' as const) : display,
    months,
    taxIncluded: read('taxIncluded', isFlag),
    rounding: read('rounding', isStep) ?? 1,
    deposit: readSpan(read, 'deposit', amountOf),
    excludes: readEach(excludes, dropped, ({ raw }) => (isWords(raw) ? raw : undefined)),
  };
}

/**
 * A price guide that can be computed, or `undefined`. What only describes the figure is left out by
 * itself; whatever would make it a wrong one (a rule, a bound, the sessions) takes the guide with
 * it, since no figure is better than a false one.
 * @param item the written guide, which must come out of `plain`, and where it stands
 * @param fields the form's, as read
 */
export function readPriceGuide(
  item: Item,
  fields: readonly Field[],
  dropped: string[],
): PriceGuide | undefined {
  if (item.raw === undefined) return undefined;
  const lost: string[] = isRecord(item.raw) ? [] : [item.path];
  const read = readerOf(item, lost);
  const currency = read('currency', matching(CONFIG_PATTERNS.currency));
  const reviewed = read('reviewed', isDate);
  const bounds = { minimum: read('minimum', isAmount) ?? 0, maximum: read('maximum', isAmount) };
  if (bounds.minimum > (bounds.maximum ?? Infinity)) lost.push(`${item.path}.maximum`);
  const rules = readRules({ read, path: item.path, dropped }, lost, fields);
  const raw = read('sessions', isRecord);
  const sessions = raw && readSessions({ raw, path: `${item.path}.sessions` }, lost);
  const known = new Set(fields.map(({ id }) => id));
  if (sessions && !fieldsPricedBy(sessions).every((id) => known.has(id)))
    lost.push(`${item.path}.sessions`);
  const details = readDetails(readerOf(item, dropped), item, dropped);
  dropped.push(...lost);
  if (!currency || !reviewed || rules.length === 0 || lost.length > 0) {
    if (!dropped.includes(item.path)) dropped.push(item.path);
    return undefined;
  }
  const revision = readerOf(item, dropped)('revision', isWords) ?? '';
  const guide = { currency, ...details, reviewed, revision, ...bounds, sessions, rules };
  return { ...guide, revision: revision || hashOf(canonicalJson(guide)) };
}
