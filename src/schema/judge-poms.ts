import { isRecord, plain } from '../model/plain.ts';
import { pomMeantIn } from '../model/poms.ts';
import { createFault, joinPath, show } from './create-fault.ts';
import type { Fault } from './faults.ts';

/** An amount of money as a text tells it: £150, 150 pounds, from 150. */
const PRICE = /[£€$]\s?\d|\d\s?(?:[£€]|(?:pounds?|gbp|euros?)\b)|\bgbp\s?\d|\bfrom\s+\d{2}/iu;

/** Keys whose text no visitor reads. */
const NOT_READ = /url$|^(?:id|kind|field|webhook|\$schema)$/i;

/** Lists in which each item speaks for itself. */
const APART = ['steps', 'fields', 'blocks'];

interface Told {
  path: string;
  found: unknown;
  /** Words about one, in what the text belongs to. */
  above: string | undefined;
}

function judgeText({ path, found, above }: Told): Fault[] {
  const word = pomMeantIn(found) ?? above;
  if (typeof found !== 'string' || word === undefined || !PRICE.test(found)) return [];
  const says = `tells a price beside ${show(word)}, which means a prescription-only medicine (ukPomSafe)`;
  const mend = 'leave the price out, or those words';
  return [createFault({ code: 'pom_price', path, found, says, mend })];
}

function judgeAll({ path, found, above }: Told): Fault[] {
  if (Array.isArray(found))
    return found.flatMap((one, at) => judgeAll({ path: joinPath(path, at), found: one, above }));
  if (!isRecord(found)) return judgeText({ path, found, above });
  const read = Object.entries(found).filter(([key]) => !NOT_READ.test(key));
  const own = read.map(([, text]) => pomMeantIn(text)).find((word) => word !== undefined);
  return read.flatMap(([key, one]) =>
    judgeAll({
      path: joinPath(path, key),
      found: one,
      above: APART.includes(key) ? undefined : (own ?? above),
    }),
  );
}

/**
 * Prices that a config's texts tell beside words that mean a prescription-only medicine: what is
 * written freely is no figure that could be left out. Never throws.
 */
export const judgePoms = (config: unknown): Fault[] =>
  judgeAll({ path: '', found: plain(config), above: undefined });
