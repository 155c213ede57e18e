// The sizes table of the README, from the same figures as `npm run bytes`.
import type { Budget } from './budgets.ts';
import type { Row } from './judge-bytes.ts';

const START = '<!-- sizes -->';
const END = '<!-- /sizes -->';

const HEAD = ['What is loaded', 'kB', 'Limit', 'Goal', ''] as const;

/** What lies between the README's marks for the sizes, blank lines and all; undefined where they are not both there. */
export function sizesIn(readme: string): string | undefined {
  const [start, end] = marksOf(readme);
  return start === undefined ? undefined : readme.slice(start, end);
}

/** The README with this table between its marks. */
export function withSizes(readme: string, table: string): string {
  const [start, end] = marksOf(readme);
  if (start === undefined) throw new Error(`the README has no ${START} followed by ${END}`);
  return `${readme.slice(0, start)}\n\n${table}\n\n${readme.slice(end)}`;
}

function marksOf(readme: string): [start: number, end: number] | [undefined, undefined] {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END, start);
  return start === -1 || end === -1 ? [undefined, undefined] : [start + START.length, end];
}

/** A row for each path, and of what is fetched on need the heaviest of each budget. */
export function sizesTable(rows: readonly Row[], budgets: readonly Budget[]): string {
  const shown = budgets.flatMap(({ label }) => {
    const own = rows.filter((row) => row.label === label || row.label.startsWith(`${label}: `));
    return own.toSorted((a, b) => b.bytes - a.bytes).slice(0, 1);
  });
  return aligned([HEAD, ...shown.map(cellsOf)]);
}

function cellsOf({ label, bytes, limit, goal }: Row): string[] {
  const verdict = bytes > limit ? '**over its limit**' : bytes > goal ? '' : 'goal met';
  return [label, kilobytes(bytes), kilobytes(limit), kilobytes(goal), verdict];
}

/** 1 kB is 1000 B; one decimal, so that not every change to the code is one to the README. */
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

/** A Markdown table as the formatter leaves it: the figures to the right, all else to the left. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = HEAD.map((_, at) => Math.max(3, ...rows.map((row) => row[at]?.length ?? 0)));
  const isFigure = (at: number): boolean => at > 0 && at < HEAD.length - 1;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const [head = '', ...body] = rows.map((row) =>
    line(
      widths.map((width, at) => {
        const cell = row[at] ?? '';
        return isFigure(at) ? cell.padStart(width) : cell.padEnd(width);
      }),
    ),
  );
  const rule = widths.map((width, at) =>
    isFigure(at) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [head, line(rule), ...body].join('\n');
}
