import { fieldsPriced } from '../../model/fields-priced-by.ts';
import { has } from '../../model/has.ts';
import { pomIn, pomMeantIn } from '../../model/poms.ts';
import { say } from '../../platform/say.ts';
import type { PriceGuide, PriceRule, Sessions, Spans } from '../../schema/price-types.ts';
import type { Condition, Field, Form } from '../../schema/types.ts';
import { isAnswered, pomAnswers, type PomAnswer } from './pom-answers.ts';

type Asks = PriceRule | Sessions;

/** No rule of a config can be called so. */
const ID = '#pom';

/** A name for several things: which of them is meant, the options tell. */
const SEVERAL = /\b(?:or|and)\b|[,/&+]/iu;

/** Kinds of which a rule puts a price on something; the others move a price that there is. */
const PRICES = ['base', 'lookup', 'quantity', 'tier', 'addon'];

/** What a rule asks of one field. */
interface Priced extends PomAnswer {
  /** Every option that it speaks of; those that move nothing are not among `options`. */
  known?: readonly string[] | undefined;
}

function byOption(field: string, options: Spans, neutral = 0): Priced {
  const known = Object.keys(options);
  const moves = (id: string): boolean => options[id]?.some((end) => end !== neutral) ?? false;
  return { field, known, options: known.filter(moves) };
}

/** Which answers a rule has figures for. */
function pricedIn(rule: Asks): Priced[] {
  if (has(rule, 'fields')) {
    return rule.fields.map((field, at) => {
      const options = rule.cells.flatMap((cell) => cell.options[at] ?? []);
      return { field, known: options, options };
    });
  }
  if (has(rule, 'field'))
    return [byOption(rule.field, rule.options, rule.kind === 'multiplier' ? 1 : 0)];
  if (!has(rule, 'count') || !has(rule.count, 'field')) return [];
  const { field, options } = rule.count;
  return [options ? byOption(field, options) : { field }];
}

/** What a condition compares with, by field. */
function comparedIn(condition: Condition): PomAnswer[] {
  if ('all' in condition) return condition.all.flatMap(comparedIn);
  if ('any' in condition) return condition.any.flatMap(comparedIn);
  if ('not' in condition) return comparedIn(condition.not);
  const { field } = condition;
  const found = 'in' in condition ? condition.in : 'is' in condition ? [condition.is] : [];
  return [{ field, options: found.map(String) }];
}

const whenOf = (rule: Asks): Condition[] => (has(rule, 'when') && rule.when ? [rule.when] : []);

/** Those of the answers that a guide asks about by words of its own. */
function askedByName(asks: readonly Asks[]): PomAnswer[] {
  const all = asks.flatMap((rule) => [...pricedIn(rule), ...whenOf(rule).flatMap(comparedIn)]);
  return all.flatMap(({ field, options = [] }) => {
    const meant = options.filter(pomMeantIn);
    return meant[0] === undefined ? [] : [{ field, options: meant }];
  });
}

/** When "not sure" may stand for one: a figure from the lowest to the highest would tell its price. */
function whenUnsure(rule: Asks, isMeant: (field: string, option: string) => boolean): Condition[] {
  if (!has(rule, 'unsure') || rule.whenUnsure === 'manual') return [];
  const { unsure } = rule;
  return pricedIn(rule).flatMap(({ field, options = [], known = [] }) =>
    options.some((option) => isMeant(field, option))
      ? [{ all: [...whenOf(rule), { field, in: unsure.filter((id) => !known.includes(id)) }] }]
      : [],
  );
}

/** When a rule has its say that by its own words prices one, and by no option that means it. */
function whenPriced(
  rule: PriceRule,
  isMeant: (field: string, option: string) => boolean,
): Condition[] {
  const priced = pricedIn(rule);
  const isTold = priced.some(({ field, options = [] }) => options.some((o) => isMeant(field, o)));
  if (isTold && SEVERAL.test(rule.label ?? '')) return [];
  if (!PRICES.includes(rule.kind) || ![rule.label, rule.id].some(pomMeantIn)) return [];
  const unsure = has(rule, 'unsure') ? rule.unsure : [];
  const parts = priced.map(({ field, options }) =>
    isAnswered({ field, options: options && [...options, ...unsure] }),
  );
  return [{ all: [...whenOf(rule), ...parts] }];
}

const namesOf = ({ field, options }: PomAnswer): string[] =>
  options?.map((option) => `${field}.${option}`) ?? [field];

function safeGuide(guide: PriceGuide, fields: readonly Field[], template?: string): PriceGuide {
  const { rules, sessions } = guide;
  const asks = [...rules, ...(sessions ? [sessions] : [])];
  const answers = [...pomAnswers(fields, fieldsPriced(guide), template), ...askedByName(asks)];
  const isMeant = (field: string, option: string): boolean =>
    answers.some((one) => one.field === field && (one.options?.includes(option) ?? true));
  const byRule = rules.map((rule) => ({ id: rule.id, any: whenPriced(rule, isMeant) }));
  const names = [
    ...answers.flatMap(namesOf),
    ...byRule.flatMap(({ id, any }) => any.map(() => id)),
  ];
  const excludes = guide.excludes.filter((text) => {
    const name = pomIn(text);
    if (name)
      say(
        `priceGuide.excludes: left out, as '${name}' is a prescription-only medicine (ukPomSafe)`,
      );
    return name === undefined;
  });
  if (names[0] !== undefined) {
    const told = new Set(
      names.filter((name) => !names.includes(name.replace(/\..*/, '')) || !name.includes('.')),
    );
    say(
      `priceGuide: no figure with ${[...told].join(', ')}, which means a prescription-only medicine (ukPomSafe)`,
    );
  }
  const any = [
    ...answers.map(isAnswered),
    ...byRule.flatMap((rule) => rule.any),
    ...asks.flatMap((rule) => whenUnsure(rule, isMeant)),
  ];
  const quiet = rules.map((rule) =>
    pomMeantIn(rule.label) ? { ...rule, label: undefined } : rule,
  );
  // First, so that no rule of the clinic's says why there is none.
  return { ...guide, excludes, rules: [{ id: ID, kind: 'manual', when: { any } }, ...quiet] };
}

/**
 * A form whose price guide has no figure for an answer that means a prescription-only medicine:
 * neither the visitor nor the submission gets one, and no line or reason speaks of it.
 * @param template the id of what the form was laid over: some answers of ours are known to mean it
 */
export function withoutPomPrices(form: Form, template?: string): Form {
  const fields = form.steps.flatMap((step) => step.fields);
  const safe = (field: Field): Field =>
    field.kind === 'price' ? { ...field, guide: safeGuide(field.guide, fields, template) } : field;
  return {
    ...form,
    steps: form.steps.map((step) => ({ ...step, fields: step.fields.map(safe) })),
  };
}
