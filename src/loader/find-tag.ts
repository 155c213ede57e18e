import { layered } from '../model/layered.ts';
import type { Settings } from '../model/settings.ts';

/** File names the tag is served under; a page may carry it in either build. */
const TAG_FILE = /\/consult-form(\.standalone)?\.js\b/;

/**
 * The script element that this file came from. `currentScript` is null for modules and where an
 * optimiser evaluates scripts itself, so a marked script and the file's name come next.
 */
export function findTag(): HTMLScriptElement | undefined {
  const { currentScript, scripts } = document;
  if (currentScript && 'src' in currentScript && currentScript.src) return currentScript;
  return (
    document.querySelector<HTMLScriptElement>('script[data-consult-form]') ??
    [...scripts].find(({ src }) => TAG_FILE.test(src))
  );
}

/** What the `data-` attributes of an element say, by name without `data-`, `camelCased`. */
export const readAttributes = ({ dataset }: HTMLElement): Settings => layered(dataset);

/** The same names in the script's query, for tag managers that strip attributes. */
export const readQuery = ({ src }: HTMLScriptElement): Settings =>
  layered(src ? Object.fromEntries(new URL(src).searchParams) : {});
