/** More edits than a slip of the pen takes. */
const MOST = 3;

/**
 * Edits that lead from one text to another: insert, delete, replace, swap two neighbours
 * (Damerau-Levenshtein in its optimal string alignment form); beyond `most` it stops counting.
 */
function distance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return Infinity;
  let [before, last]: [number[], number[]] = [[], []];
  let row = [0];
  let [leastBefore, least] = [0, 0];
  for (let j = 1; j <= to.length; j++) row.push(j);
  for (let i = 1; i <= from.length; i++) {
    [before, last, row] = [last, row, [i]];
    [leastBefore, least] = [least, i];
    // Further from the diagonal it takes more edits than count, so those cells stay empty.
    for (let j = Math.max(1, i - most); j <= Math.min(to.length, i + most); j++) {
      const isSame = from[i - 1] === to[j - 1];
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const edits = Math.min(
        (last[j] ?? Infinity) + 1,
        (row[j - 1] ?? Infinity) + 1,
        (last[j - 1] ?? Infinity) + (isSame ? 0 : 1),
        isSwap ? (before[j - 2] ?? Infinity) + 1 : Infinity,
      );
      row[j] = edits;
      least = Math.min(least, edits);
    }
    // A swap reaches two rows back, so one row alone says nothing.
    if (Math.min(least, leastBefore) > most) return Infinity;
  }
  return row[to.length] ?? Infinity;
}

const loose = (name: string): string => name.toLowerCase().replace(/[-_\s]/g, '');

/** What other form libraries call it. */
const ALIASES = new Map([
  ['type', 'kind'],
  ['tel', 'phone'],
  ['dropdown', 'select'],
  ['image', 'picture'],
  ['modal', 'dialog'],
  ['showif', 'visibleWhen'],
]);

/** Longer lists hold what one config names: its fields, or the options of one. */
const LONG = 100;
/** So many names are looked up in a long list. Who misspelt more mends them by the first ones. */
const LOOKED_UP = 50;

interface List {
  loose: readonly string[];
  /** By the name that was looked up. */
  found: Map<string, string | undefined>;
}

/** By a list's own identity, so that what is kept of a config's names goes with them. */
const lists = new WeakMap<readonly string[], List>();

function listOf(names: readonly string[]): List {
  const known = lists.get(names) ?? { loose: names.map(loose), found: new Map() };
  lists.set(names, known);
  return known;
}

function search(wanted: string, names: readonly string[], all: List['loose']): string | undefined {
  let [best, least] = [-1, MOST + 1];
  names.forEach((known, at) => {
    const edits = distance(wanted, all[at] ?? '', least - 1);
    if (edits < least && edits <= Math.ceil(known.length / 3)) [best, least] = [at, edits];
  });
  return names[best];
}

/** The name that was probably meant, or `undefined`; case, hyphens and underscores count nothing. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const wanted = loose(name.slice(0, 40));
  if (wanted === '') return undefined;
  const alias = ALIASES.get(wanted);
  if (alias !== undefined && names.includes(alias)) return alias;
  const { loose: all, found } = listOf(names);
  if (names.length <= LONG) return search(wanted, names, all);
  if (!found.has(wanted) && found.size < LOOKED_UP) found.set(wanted, search(wanted, names, all));
  return found.get(wanted);
}
