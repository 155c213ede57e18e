import type {
  AddonRule,
  DiscountRule,
  MultiplierRule,
  PriceCell,
  PricedRule,
  PriceRule,
  PriceTier,
  Spans,
} from '../schema/price-types.ts';
import { isDate } from '../model/is-date.ts';
import * as PRICE from '../model/price.ts';
import { amountOf, isFactor, MOST_UNITS, spanOf, type Span } from '../model/span.ts';
import { between, isId, isList, isWords, oneOf } from './guards.ts';
import { isCondition } from './is-condition.ts';
import {
  isIdPair,
  isPercentage,
  readCount,
  readSpan,
  readSpans,
  readUnsure,
  type ReadSpan,
} from './price-parts.ts';
import { itemsOf, readEach, readerOf, type Item, type Reader } from './reader.ts';

const isKind = oneOf(PRICE.RULE_KINDS);
const isTierEnd = between(1, MOST_UNITS);
const factorOf: ReadSpan = (written) => spanOf(written, isFactor);

/** What a rule is read from: its reader, where it stands, and the paths that cannot be used. */
interface Source {
  read: Reader;
  path: string;
  lost: string[];
  named: Pick<PriceRule, 'id' | 'label' | 'when'>;
  optionsOf: OptionsOf;
}

/** Option ids of a field, none where it has no options. */
export type OptionsOf = (field: string) => readonly string[];

interface ByOption {
  field: string;
  options: Spans;
}

function readByOption(read: Reader, make: ReadSpan): ByOption | undefined {
  const [field, options] = [read('field', isId), readSpans(read, 'options', make)];
  return field !== undefined && options ? { field, options } : undefined;
}

/** Options that move nothing are written out, so that "not sure" takes them in. */
function fillIn(
  { read, optionsOf }: Source,
  { make, neutral }: { make: ReadSpan; neutral: Span },
): ByOption | undefined {
  const found = readByOption(read, make);
  if (!found) return undefined;
  const { unsure } = readUnsure(read);
  const others = optionsOf(found.field).filter((id) => !unsure.includes(id));
  const rest = Object.fromEntries(others.map((id) => [id, neutral]));
  return { field: found.field, options: { ...rest, ...found.options } };
}

function readCells({ read, path, lost }: Source): PriceCell[] {
  const items = itemsOf(read('cells', isList), `${path}.cells`);
  return readEach(items, lost, (item) => {
    const cell = readerOf(item, lost);
    const options = cell('options', isIdPair);
    const amount = readSpan(cell, 'amount', amountOf);
    return options && amount ? { options, amount } : undefined;
  });
}

/** By `from`; tiers that overlap are dropped, since nobody can say which was meant. */
function readTiers({ read, path, lost }: Source): PriceTier[] {
  const items = itemsOf(read('tiers', isList), `${path}.tiers`);
  const tiers = readEach<Item, PriceTier>(items, lost, (item) => {
    const tier = readerOf(item, lost);
    const [from, to] = [tier('from', isTierEnd), tier('to', isTierEnd)];
    const amount = readSpan(tier, 'amount', amountOf);
    const each = readSpan(tier, 'each', amountOf);
    if (from === undefined || (to ?? from) < from || (amount && each)) return undefined;
    if (amount) return { from, to, amount };
    return each && { from, to, each };
  }).sort((one, other) => one.from - other.from);
  const isFree = tiers.every(({ from }, index) => {
    const before = tiers[index - 1];
    return !before || from > (before.to ?? before.from);
  });
  if (!isFree) lost.push(`${path}.tiers`);
  return isFree ? tiers : [];
}

function readPriced(kind: PricedRule['kind'], source: Source): PricedRule | undefined {
  const { read, named } = source;
  const shared = { ...named, ...readUnsure(read) };
  switch (kind) {
    case 'base': {
      const found = readByOption(read, amountOf);
      return found && { kind, ...shared, ...found };
    }
    case 'lookup': {
      const [fields, cells] = [read('fields', isIdPair), readCells(source)];
      const keys = new Set(cells.map(({ options }) => options.join()));
      if (keys.size < cells.length) source.lost.push(`${source.path}.cells`);
      return fields && cells.length > 0 ? { kind, ...shared, fields, cells } : undefined;
    }
    case 'quantity': {
      const [unit, count] = [readSpan(read, 'unit', amountOf), readCount(read)];
      return unit && count && { kind, ...shared, unit, count };
    }
    case 'tier': {
      const [count, tiers] = [readCount(read), readTiers(source)];
      return count && tiers.length > 0 ? { kind, ...shared, count, tiers } : undefined;
    }
  }
}

function readMultiplier(source: Source): MultiplierRule | undefined {
  const { read, named } = source;
  const factor = readSpan(read, 'factor', factorOf);
  if (factor) return { kind: 'multiplier', ...named, factor };
  const found = fillIn(source, { make: factorOf, neutral: [1, 1] });
  return found && { kind: 'multiplier', ...named, ...readUnsure(read), ...found };
}

function readAddon(source: Source): AddonRule | undefined {
  const { read, named } = source;
  const kind = 'addon';
  const amount = readSpan(read, 'amount', amountOf);
  if (amount) return { kind, ...named, amount };
  const percent = read('percent', isPercentage);
  if (percent !== undefined) return { kind, ...named, percent };
  const shared = { kind, ...named, ...readUnsure(read) } as const;
  const [each, count] = [readSpan(read, 'each', amountOf), readCount(read)];
  if (each && count) return { ...shared, each, count };
  const found = fillIn(source, { make: amountOf, neutral: [0, 0] });
  return found && { ...shared, ...found };
}

function readDiscount({ read, named }: Source): DiscountRule | undefined {
  const period = { from: read('from', isDate), to: read('to', isDate) };
  const shared = { kind: 'discount', ...named, ...period } as const;
  const amount = readSpan(read, 'amount', amountOf);
  if (amount) return { ...shared, amount };
  const percent = read('percent', isPercentage);
  return percent === undefined ? undefined : { ...shared, percent };
}

/** What reading a rule must know besides. */
interface RuleContext {
  /** The guide's, the only one that a rule may name. */
  currency: string | undefined;
  optionsOf: OptionsOf;
  /** Paths of what is left out without harm to the figure. */
  dropped: string[];
}

/** A rule that can be computed, or `undefined`; what cannot be used of it goes to `lost`. */
export function readRule(
  item: Item,
  lost: string[],
  { currency, optionsOf, dropped }: RuleContext,
): PriceRule | undefined {
  const read = readerOf(item, lost);
  const [kind, id] = [read('kind', isKind), read('id', isId)];
  read('currency', oneOf([currency]));
  if (!kind || !id) return undefined;
  const when = read('when', isCondition);
  const named = { id, label: readerOf(item, dropped)('label', isWords), when };
  const source = { read, path: item.path, lost, named, optionsOf };
  switch (kind) {
    case 'multiplier':
      return readMultiplier(source);
    case 'addon':
      return readAddon(source);
    case 'discount':
      return readDiscount(source);
    case 'manual':
      return when && { kind, ...named, when };
    default:
      return readPriced(kind, source);
  }
}
