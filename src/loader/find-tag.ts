/** File names the tag is served under; a page may carry it in either build. */
const TAG_FILE = /\/consult-form(\.standalone)?\.js([?#]|$)/;

/**
 * The script element that this file came from. `currentScript` is null for modules and where an
 * optimiser evaluates scripts itself, so a marked script and the file's name come next.
 */
export function findTag(): HTMLScriptElement | undefined {
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement && currentScript.src) return currentScript;
  const marked = document.querySelector<HTMLScriptElement>('script[data-consult-form]');
  return marked ?? [...document.scripts].find(({ src }) => TAG_FILE.test(src));
}

/** What the `data-` attributes of an element say, by name without `data-`. */
export function readAttributes(element: HTMLElement): Record<string, string> {
  return Object.fromEntries(
    [...element.attributes]
      .filter(({ name }) => name.startsWith('data-') && name !== 'data-consult-form')
      .map(({ name, value }) => [name.slice(5), value]),
  );
}

/** The same names in the script's query, for tag managers that strip attributes. */
export function readQuery(tag: HTMLScriptElement): Record<string, string> {
  return tag.src ? Object.fromEntries(new URL(tag.src).searchParams) : {};
}
