/**
 * Edits that lead from one text to another: insert, delete, replace, swap two neighbours
 * (Damerau-Levenshtein in its optimal string alignment form).
 */
function distance(from: string, to: string): number {
  let [before, last]: [number[], number[]] = [[], []];
  let row = [0];
  for (let j = 1; j <= to.length; j++) row.push(j);
  for (let i = 1; i <= from.length; i++) {
    [before, last, row] = [last, row, [i]];
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1];
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
  }
  return row[to.length] ?? 0;
}

const loose = (name: string): string => name.toLowerCase().replace(/[-_\s]/g, '');

/** What other form libraries call it. */
const ALIASES = new Map([
  ['type', 'kind'],
  ['tel', 'phone'],
  ['dropdown', 'select'],
  ['modal', 'popover'],
  ['showif', 'visibleWhen'],
]);

/** The name that was probably meant, or `undefined`; case, hyphens and underscores count nothing. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const wanted = loose(name.slice(0, 40));
  if (wanted === '') return undefined;
  const alias = ALIASES.get(wanted);
  if (alias !== undefined && names.includes(alias)) return alias;
  const [best] = names
    .map((known) => ({ known, edits: distance(wanted, loose(known)) }))
    .filter(({ known, edits }) => edits <= Math.min(3, Math.ceil(known.length / 3)))
    .sort((a, b) => a.edits - b.edits);
  return best?.known;
}
