import { writtenNumber } from './written-number.ts';

/** Countries of the North American plan that a clinic may name; others need rules. */
const NORTH_AMERICA = ['US', 'CA'];

/**
 * A phone number as E.164 ("+12145550100") where that can be told without rules per country: typed
 * with `+` or `00`, or ten digits (eleven with a leading 1) at a clinic in the US or Canada. Else
 * the digits as typed. An extension is left off; `phoneRaw` still has it.
 * @param typed the number as the visitor wrote it
 * @param country ISO 3166 code of the clinic's country, if the form config names one
 */
export function plainE164(typed: string, country?: string): string {
  const written = writtenNumber(typed);
  const away = /^(?:\+|00)([1-9]\d{6,14})$/.exec(written.away);
  if (away) return `+${away[1]}`;
  const digits = written.full.replace('+', '');
  const home = country && NORTH_AMERICA.includes(country) && /^1?([2-9]\d{9})$/.exec(digits);
  return home ? `+1${home[1]}` : digits;
}
