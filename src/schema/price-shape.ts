import type { Located } from './walk.ts';

/** Where the guide stands in a form config. */
export const GUIDE = 'priceGuide';

/** Keys under which everything is a figure. */
const FIGURES = ['amount', 'unit', 'each', 'factor', 'deposit', 'minimum', 'maximum'];

/** Whether a path leads to a figure, or into one; a cell's `options` are names. */
function isFigure(path: readonly PropertyKey[]): boolean {
  return path.some((key, index) => {
    const next = path[index + 1];
    if (key === 'options') return typeof next === 'string';
    if (key === 'count') return next === undefined || typeof next === 'number';
    return FIGURES.some((known) => known === key);
  });
}

/**
 * Whether an issue of a form config's shape is for `judgePrice` to tell, which has better words for
 * it: figures, the kind of a rule, and its condition.
 */
export function isJudgedAsPrice({ issue, path }: Located): boolean {
  const [root, list, , ...rest] = path;
  if (root !== GUIDE) return false;
  const isRule = list === 'rules' && path.length === 3;
  if (isRule) return issue.code === 'invalid_union';
  const isStrange = issue.code === 'unrecognized_keys' && path.at(-1) === 'count';
  return (list === 'rules' && rest[0] === 'when') || (isFigure(path) && !isStrange);
}
