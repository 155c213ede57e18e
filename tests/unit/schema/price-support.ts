import * as z from 'zod/mini';
import { plain, type Plain } from '../../../src/model/plain.ts';
import type { Fault } from '../../../src/schema/index.ts';
import { joinPath } from '../../../src/schema/create-fault.ts';
import { judgePrice } from '../../../src/schema/judge-price.ts';
import { priceGuideSchema } from '../../../src/schema/price-guide.ts';
import { isJudgedAsPrice } from '../../../src/schema/price-shape.ts';
import { locate } from '../../../src/schema/walk.ts';

const choice = (id: string, kind: string, options: string[]) => ({
  id,
  kind,
  label: id,
  options: options.map((option) => ({ id: option, label: option })),
});

const list: Plain[] = [
  choice('area', 'radio', ['hairline', 'crown', 'full', 'not_sure']),
  choice('stage', 'select', ['early', 'late']),
  choice('parts', 'checkboxes', ['left', 'right']),
  choice('look', 'picture', ['soft', 'crisp']),
  { id: 'grafts', kind: 'text', label: 'grafts' },
  { id: 'adult', kind: 'checkbox', label: 'adult' },
];
export const fields = new Map(list.map((field) => [String(field['id']), field]));

export const base = {
  id: 'area',
  kind: 'base',
  field: 'area',
  options: { hairline: [100, 200], crown: 300 },
};
const second = { id: 'stage', kind: 'multiplier', field: 'stage', options: { late: 1.2 } };

/** A guide without fault but for `rules` and `more`. */
export const guideWith = (rules: unknown[], more: object = {}): unknown =>
  plain({ currency: 'USD', reviewed: '2026-11-01', ...more, rules: [base, second, ...rules] });

export const faults = (guide: unknown): Fault[] => judgePrice(guide, fields);

/** What the console shows of the meaning of a guide that is sound but for these. */
export const messages = (rules: unknown[], more?: object): string[] =>
  faults(guideWith(rules, more)).map(({ message }) => message);

const config = z.strictObject({ priceGuide: priceGuideSchema });

/** Paths at which the schema refuses a guide, but for what `judgePrice` has words of its own for. */
export function shapeFaults(guide: unknown): string[] {
  const value = { priceGuide: guide };
  const { error } = config.safeParse(value);
  return (error?.issues ?? [])
    .flatMap((issue) => locate(config, value, { issue, path: issue.path }))
    .filter((located) => !isJudgedAsPrice(located))
    .map(({ issue, path }) => `${issue.code} ${joinPath('', ...path)}`);
}
