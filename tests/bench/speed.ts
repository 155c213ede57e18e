import { chromium } from '@playwright/test';
import { launchOptions } from '../browser/machine.ts';
import type { Figure } from './figures.ts';
import type { HostPage } from './host-pages.ts';
import { measure, type Load, type Sample } from './measure.ts';
import { benchPages } from './pages.ts';
import { serve } from './serve.ts';
import { median, spread } from './stats.ts';

/** One round: every load once. */
type Round = ReadonlyMap<string, Sample>;

const keyOf = ({ contender, slow = false }: Load): string => `${contender}${slow ? ' slow' : ''}`;

/** Each load that the figures need, once. */
function loadsOf(figures: readonly Figure[]): Load[] {
  const loads = figures.flatMap(({ ours, base }) => (base ? [base, ours] : [ours]));
  return [...new Map(loads.map((load) => [keyOf(load), load])).values()];
}

/** Begins each round elsewhere, so that no load always has the machine at its warmest. */
const turned = <T>(list: readonly T[], by: number): T[] => {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
};

/** Measures in rounds, the loads of each interleaved: what the machine does besides hits all alike. */
export async function measureRounds(
  figures: readonly Figure[],
  { page, count }: { page: HostPage; count: number },
  tell: (line: string) => void,
): Promise<Round[]> {
  const server = await serve(benchPages(page));
  const browser = await chromium.launch(launchOptions());
  const rounds: Round[] = [];
  try {
    const loads = loadsOf(figures);
    // A load that nobody counts: the first of a browser is always slow.
    await measure(browser, server, { contender: 'host' });
    for (let number = 0; number < count; number++) {
      tell(`round ${number + 1} of ${count}`);
      const round = new Map<string, Sample>();
      for (const load of turned(loads, number)) {
        const key = keyOf(load);
        try {
          round.set(key, await measure(browser, server, load));
        } catch (fault) {
          // One load that fails spoils its own figures, which say so, and not the others.
          tell(`${key}: ${String(fault)}`);
        }
      }
      rounds.push(round);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return rounds;
}

const digits = (unit: Figure['unit']): number => (unit === 'kB' ? 0 : unit === 'ms' ? 1 : 3);

function verdictOf({ limit, goal }: Figure, found: number): string {
  if (Number.isNaN(found)) return 'NOT USABLE: a key press was lost';
  if (limit === undefined || goal === undefined) return '';
  // What is added and may not be is judged after rounding: layout shift is a sum of fractions.
  const rounded = Math.round(found * 1000) / 1000;
  if (rounded > limit) return 'OVER';
  return rounded <= goal ? 'goal met' : 'within';
}

export const HEAD = ['', 'floor/page', 'ours', 'ratio/added', 'rounds', 'limit', 'goal', ''];

/** One line of the table. */
export function rowOf(figure: Figure, rounds: readonly Round[]): string[] {
  const { label, value, ours, base, as, unit } = figure;
  const valuesOf = (load: Load): number[] =>
    rounds.map((round) => round.get(keyOf(load))?.[value] ?? Number.NaN);
  const own = valuesOf(ours);
  const other = base ? valuesOf(base) : own.map(() => 0);
  const compared = own.map((one, at) => {
    const against = other[at] ?? Number.NaN;
    return as === 'ratio' ? one / against : one - against;
  });
  const fixed = (number: number): string => number.toFixed(digits(unit));
  const withUnit = (number: number): string => `${fixed(number)}${unit && ` ${unit}`}`;
  const result = (number: number): string => (as === 'ratio' ? number.toFixed(2) : fixed(number));
  const [low, high] = spread(compared);
  const bound = (number: number | undefined): string => (number === undefined ? '' : `${number}`);
  const found = median(compared);
  return [
    label,
    base ? withUnit(median(other)) : '',
    withUnit(median(own)),
    as === 'ratio' ? `${result(found)} x` : result(found),
    `${result(low)} … ${result(high)}`,
    bound(figure.limit),
    bound(figure.goal),
    verdictOf(figure, found),
  ];
}
