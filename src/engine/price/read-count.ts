import { has } from '../../model/has.ts';
import { isUnits, type Span } from '../../model/span.ts';
import type { PriceCount, Unsure } from '../../schema/price-types.ts';
import { sum } from './arithmetic.ts';
import { answerOf, chosenIn, mapFound, type Found, type PriceAnswers } from './answers.ts';
import { cellsOf, readCells } from './read-cells.ts';

/** A number that was typed; a broken one lies between its neighbours. */
function typed(text: string): Found<Span> {
  const figure = Number(text);
  // What is no number is the form's to tell; until then nothing was answered.
  if (text.trim() === '' || !(figure >= 0)) return 'waiting';
  const count: Span = [Math.floor(figure), Math.ceil(figure)];
  return isUnits(count[1]) ? count : 'manual';
}

/** How many, as the answers say it. */
export function readCount(count: PriceCount, unsure: Unsure, answers: PriceAnswers): Found<Span> {
  if (!has(count, 'field')) return count;
  const { field, options } = count;
  if (options) {
    const table = { fields: [field], cells: cellsOf(options), unsure, neutral: 0 };
    return mapFound(readCells(table, answers), sum);
  }
  const given = answerOf(field, answers);
  if (typeof given === 'string') return given;
  const chosen = chosenIn(given.answer);
  // Nobody can say how many "not sure" may be.
  if (chosen.some((id) => unsure.unsure.includes(id))) return 'manual';
  return typeof given.answer === 'string' ? typed(given.answer) : [chosen.length, chosen.length];
}
