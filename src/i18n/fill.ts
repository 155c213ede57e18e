export type Params = Readonly<Record<string, string | number>>;

/** Replaces `{name}`; a name that nobody fills stays as it stands, so that a typo shows. */
export function fill(text: string, params: Params = {}): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : hole,
  );
}
