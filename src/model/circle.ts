/**
 * The shortest way on which a field depends on itself, as `[a, b, a]`, or `undefined`.
 * @param asked ids that each field's condition asks about
 */
export function circleOf(
  id: string,
  asked: ReadonlyMap<string, readonly string[]>,
): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [id];
  for (const at of queue) {
    for (const next of asked.get(at) ?? []) {
      if (next === id) return trace(at, cameFrom).concat(id);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      queue.push(next);
    }
  }
  return undefined;
}

function trace(end: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way = [end];
  for (let at = cameFrom.get(end); at !== undefined; at = cameFrom.get(at)) way.unshift(at);
  return way;
}
