/** What `data-test` says: a bare attribute, `true` and `1` are on, `false` is off. */
export function readFlag(text: string | undefined): boolean | undefined {
  const flag = text?.trim();
  if (flag === 'false') return false;
  return flag === '' || flag === 'true' || flag === '1' ? true : undefined;
}
