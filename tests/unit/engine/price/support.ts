import { readPriceGuide } from '../../../../src/config/normalise-price.ts';
import { isEmpty } from '../../../../src/engine/index.ts';
import { computePrice } from '../../../../src/engine/price/index.ts';
import type { PriceFigure, PriceResult } from '../../../../src/engine/price/index.ts';
import { completeField } from '../../../../src/model/complete-field.ts';
import type { Answer, Field, FieldConfig } from '../../../../src/schema/types.ts';
import type {
  PriceGuide,
  PriceGuideConfig,
  PriceRuleConfig,
} from '../../../../src/schema/price-types.ts';

const optionsOf = (ids: readonly string[]) => ids.map((id) => ({ id, label: id }));

const choice = (kind: 'radio' | 'checkboxes', id: string, options: string[]): FieldConfig => ({
  kind,
  id,
  label: id,
  options: optionsOf(options),
});

/** A form that any clinic might have: one choice, lists, and what is typed. */
export const FIELDS: readonly Field[] = [
  choice('radio', 'area', ['hairline', 'crown', 'full', 'not_sure']),
  choice('radio', 'stage', ['early', 'late', 'not_sure']),
  choice('checkboxes', 'parts', ['left', 'right', 'top', 'not_sure']),
  choice('checkboxes', 'previous', ['none', 'smp', 'tattoo', 'not_sure']),
  choice('radio', 'goal', ['new', 'fix']),
  { kind: 'text', id: 'grafts', label: 'grafts' } satisfies FieldConfig,
].map(completeField);

export type Given = Readonly<Record<string, Answer>>;

/** A guide of these rules, of which nothing may be dropped, so that a slip in a test shows. */
export function guideOf(
  rules: PriceRuleConfig[],
  more: Partial<PriceGuideConfig> = {},
): PriceGuide {
  const raw = { currency: 'USD', reviewed: '2026-11-01', ...more, rules };
  const dropped: string[] = [];
  const guide = readPriceGuide({ raw, path: 'priceGuide' }, FIELDS, dropped);
  if (!guide || dropped.length > 0)
    throw new Error(`a test's guide has faults at ${dropped.join()}`);
  return guide;
}

export const TODAY = '2026-11-24';

/** What a guide makes of these answers; every field shows but those of `hidden`. */
export function priceOf(
  guide: PriceGuide,
  given: Given,
  { hidden = [], today = TODAY }: { hidden?: readonly string[]; today?: string } = {},
): PriceResult | undefined {
  const read = (id: string): Answer => (hidden.includes(id) ? undefined : given[id]);
  const answered = Object.keys(given).filter((id) => !isEmpty(read(id))).length;
  return computePrice(guide, { read, isAsked: (id) => !hidden.includes(id), answered, today });
}

/** The figure, where there must be one. */
export function figureOf(...args: Parameters<typeof priceOf>): PriceFigure {
  const result = priceOf(...args);
  if (result?.kind !== 'figure') throw new Error(`no figure but ${JSON.stringify(result)}`);
  return result;
}

/** Both ends of the figure; another result as it is. */
export function endsOf(...args: Parameters<typeof priceOf>): [number, number] | string {
  const result = priceOf(...args);
  if (result?.kind !== 'figure') return result?.kind ?? 'nothing';
  return [result.low, result.high];
}

/** A price by one answer. */
export const base: Extract<PriceRuleConfig, { kind: 'base' }> = {
  id: 'area',
  kind: 'base',
  field: 'area',
  options: { hairline: [100_00, 150_00], crown: 200_00, full: { about: 400_00, spread: 25 } },
};
/** A second answer, which any figure needs; it moves nothing. */
export const second = {
  id: 'second',
  kind: 'addon',
  field: 'goal',
  options: { fix: 0 },
} satisfies PriceRuleConfig;
/** Answers to both. */
export const given: Given = { area: 'crown', goal: 'new' };

/** What these two rules and others make of the answers. */
export const ends = (
  rules: PriceRuleConfig[],
  answers: Given = {},
  more?: Partial<PriceGuideConfig>,
) => endsOf(guideOf([base, second, ...rules], more), { ...given, ...answers });
