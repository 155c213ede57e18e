/** A piece of a library's text that we have no use for. */
export interface Cut {
  /** Its first words, or all of it. */
  from: string;
  /** Its last words, where `from` is not all of it. */
  to?: string;
  /** What stands in its place. @default nothing */
  instead?: string;
  /** Words that come somewhere before it, where its own stand more than once. */
  after?: string;
}

/**
 * A library's text without some pieces of it.
 * @throws where a piece is not there just as it is written here: the library has changed, and what
 * we leave out of it is to be looked at anew
 */
export function cut(name: string, code: string, cuts: readonly Cut[]): string {
  return cuts.reduce((left, { from, to = '', instead = '', after = '' }) => {
    const [anchor, start] = [left.indexOf(after), left.indexOf(from, left.indexOf(after))];
    const end = left.indexOf(to, start + from.length);
    const isTwice = !after && left.includes(from, start + 1);
    if (anchor < 0 || start < 0 || end < 0 || isTwice)
      throw new Error(`${name} has changed, look again at: ${from}`);
    return left.slice(0, start) + instead + left.slice(end + to.length);
  }, code);
}
