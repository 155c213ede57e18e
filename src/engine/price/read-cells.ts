import type { Span } from '../../model/span.ts';
import type { Unsure } from '../../schema/price-types.ts';
import { union } from './arithmetic.ts';
import { answerOf, chosenIn, type Found, type PriceAnswers } from './answers.ts';

/** What one combination of options stands for: one option of each field. */
export interface Cell {
  options: readonly string[];
  amount: Span;
}

/** A table by the answers to its fields. */
export interface Table {
  fields: readonly string[];
  cells: readonly Cell[];
  unsure: Unsure;
  /** What a combination without a cell stands for; without it, no figure can be given. */
  otherwise?: Span | undefined;
  /** What has no effect: 0 in a sum, 1 among factors. */
  neutral: number;
}

/** One choice in one field: an option, or any of those that were not chosen. */
interface Slot {
  id?: string;
  known: readonly string[];
}

/** Answers of one field as slots; "not sure" is one that may be anything, unless it has a cell. */
function slotsOf(chosen: readonly string[], hasCell: (id: string) => boolean, unsure: Unsure) {
  const isUnsure = (id: string): boolean => unsure.unsure.includes(id) && !hasCell(id);
  const known = chosen.filter((id) => !isUnsure(id));
  const slots: Slot[] = known.map((id) => ({ id, known }));
  return chosen.some(isUnsure) ? [...slots, { known }] : slots;
}

const fits = ({ id, known }: Slot, option: string | undefined): boolean =>
  option !== undefined && (id === undefined ? !known.includes(option) : id === option);

/** Every way to take one slot of each field. */
function combine(fields: readonly (readonly Slot[])[]): Slot[][] {
  let ways: Slot[][] = [[]];
  for (const slots of fields) ways = ways.flatMap((way) => slots.map((slot) => [...way, slot]));
  return ways;
}

/** What one combination stands for. Beside known choices, "not sure" may also mean no more. */
function spanOf(way: readonly Slot[], { cells, otherwise, neutral }: Table): Span | undefined {
  const isExtra = way.some(({ id, known }) => id === undefined && known.length > 0);
  const found = cells
    .filter(({ options }) => way.every((slot, index) => fits(slot, options[index])))
    .map(({ amount }) => amount);
  const spans: readonly Span[] = isExtra ? [...found, [neutral, neutral]] : found;
  return spans.length > 0 ? union(spans) : otherwise;
}

/**
 * What the answers stand for, one span for each combination of chosen options, in the order in which
 * they were chosen; "not sure" stands for the union of all that it may be.
 */
export function readCells(table: Table, answers: PriceAnswers): Found<readonly Span[]> {
  const { fields, cells, unsure } = table;
  const given = fields.map((id) => answerOf(id, answers));
  if (given.includes('absent')) return 'absent';
  const slots = given.flatMap((found, index) => {
    const hasCell = (id: string): boolean => cells.some(({ options }) => options[index] === id);
    return typeof found === 'string' ? [] : [slotsOf(chosenIn(found.answer), hasCell, unsure)];
  });
  if (slots.length < fields.length) return 'waiting';
  const ways = combine(slots);
  const isOpen = ways.some((way) => way.some(({ id }) => id === undefined));
  if (isOpen && unsure.whenUnsure === 'manual') return 'manual';
  const spans = ways.flatMap((way) => {
    const span = spanOf(way, table);
    return span ? [span] : [];
  });
  return spans.length < ways.length ? 'manual' : spans;
}

/** A table by the options of one field. */
export const cellsOf = (options: Readonly<Record<string, Span>>): Cell[] =>
  Object.entries(options).map(([id, amount]) => ({ options: [id], amount }));
