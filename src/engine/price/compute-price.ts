import { FEWEST_ANSWERS } from '../../model/price.ts';
import type { Span } from '../../model/span.ts';
import type { MovingRule, PricedRule, PriceGuide, PriceRule } from '../../schema/price-types.ts';
import { holds } from '../conditions.ts';
import { isFound, type Found, type PriceAnswers } from './answers.ts';
import { difference, isExact, NOTHING, plus, times } from './arithmetic.ts';
import { finish, perMonth } from './finish.ts';
import { moveRule } from './move-rule.ts';
import { priceRule } from './price-rule.ts';
import { readCount } from './read-count.ts';
import { rangeOf, SESSIONS_LINE, type PriceLine, type PriceResult } from './result.ts';

type Ended = 'waiting' | 'manual';

const PRICED = ['base', 'lookup', 'quantity', 'tier'];
const MOVING = ['multiplier', 'addon', 'discount'];

const isPriced = (rule: PriceRule): rule is PricedRule => PRICED.includes(rule.kind);
const isMoving = (rule: PriceRule): rule is MovingRule => MOVING.includes(rule.kind);

/** By kind in the order of computation, and as written within a kind. */
const inOrder = <T extends PriceRule>(rules: readonly T[], order: readonly string[]): T[] =>
  order.flatMap((kind) => rules.filter((rule) => rule.kind === kind));

const isMoved = ([low, high]: Span): boolean => low !== 0 || high !== 0;

/** A price on its way, with what has moved it. */
interface Running {
  price: Span;
  lines: PriceLine[];
}

function moveTo(price: Span, running: Running, { id, label }: Pick<PriceRule, 'id' | 'label'>) {
  const moved = difference(price, running.price);
  if (isMoved(moved)) running.lines.push({ rule: id, label, ...rangeOf(moved) });
  running.price = price;
}

/** All rules that make the price, which must be found but where their fields do not show. */
function startPrice(rules: readonly PricedRule[], answers: PriceAnswers): Running | Ended {
  const found = inOrder(rules, PRICED).map((rule) => ({ rule, made: priceRule(rule, answers) }));
  if (found.some(({ made }) => made === 'manual')) return 'manual';
  const isWaiting = found.some(({ made }) => made === 'waiting');
  if (isWaiting || found.every(({ made }) => made === 'absent')) return 'waiting';
  const running: Running = { price: NOTHING, lines: [] };
  for (const { rule, made } of found) {
    if (isFound(made)) moveTo(plus(running.price, made), running, rule);
  }
  return running;
}

/** Moves the price by each rule; one whose field is not answered moves nothing. */
function moveAll(
  rules: readonly MovingRule[],
  running: Running,
  answers: PriceAnswers,
): Running | Ended {
  let beforeAddons: Span | undefined;
  for (const rule of inOrder(rules, MOVING)) {
    if (rule.kind !== 'multiplier') beforeAddons ??= running.price;
    const { price } = running;
    const moved = moveRule(rule, { price, beforeAddons: beforeAddons ?? price }, answers);
    if (moved === 'manual') return 'manual';
    if (isFound(moved)) moveTo(moved, running, rule);
  }
  return running;
}

function multiplySessions(running: Running, sessions: Found<Span>): Running | Ended {
  if (!isFound(sessions)) return sessions === 'absent' ? running : sessions;
  moveTo(times(running.price, sessions), running, { id: SESSIONS_LINE });
  return running;
}

function compute(guide: PriceGuide, answers: PriceAnswers): PriceResult | Ended {
  const rules = guide.rules.filter(({ when }) => !when || holds(when, answers.read));
  const manual = rules.find(({ kind }) => kind === 'manual');
  if (manual) return { kind: 'manual', why: manual.label };
  const { sessions: asked, deposit, currency, revision, months } = guide;
  const sessions = asked ? readCount(asked.count, asked, answers) : 'absent';
  const start = startPrice(rules.filter(isPriced), answers);
  const started =
    typeof start === 'string' || asked?.use !== 'multiplied'
      ? start
      : multiplySessions(start, sessions);
  if (typeof started === 'string') return started;
  const moved = moveAll(rules.filter(isMoving), started, answers);
  if (typeof moved === 'string') return moved;
  const price = finish(moved.price, guide);
  if (!isExact(price)) return 'manual';
  const isMonthly = guide.display === 'per-month' && months !== undefined;
  return {
    kind: 'figure',
    ...rangeOf(price),
    currency,
    lines: moved.lines,
    sessions: isFound(sessions) ? rangeOf(sessions) : undefined,
    deposit: deposit && rangeOf(deposit),
    perMonth: isMonthly ? rangeOf(perMonth(price, months)) : undefined,
    revision,
  };
}

/**
 * The guide's figure for these answers; `undefined` while too little is answered: fewer than two
 * questions, or not yet each that shows and makes the price. The two may be any, since a branch may
 * leave one alone that the rules ask about. The same guide, answers and day give the same result
 * anywhere.
 */
export function computePrice(guide: PriceGuide, answers: PriceAnswers): PriceResult | undefined {
  if (answers.answered < FEWEST_ANSWERS) return undefined;
  const result = compute(guide, answers);
  if (result === 'waiting') return undefined;
  return result === 'manual' ? { kind: 'manual' } : result;
}
