/** What `data-test` says: a bare attribute, `true` and `1` are on, `false` is off. */
export function readFlag(text: string | undefined): boolean | undefined {
  if (text === 'false') return false;
  return text === '' || text === 'true' || text === '1' ? true : undefined;
}
