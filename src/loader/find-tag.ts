import { layered } from '../model/layered.ts';
import type { Settings } from '../model/settings.ts';

/**
 * The script element that this file came from. `currentScript` is null for modules and where an
 * optimiser evaluates scripts itself, so a marked script and the file's name come next.
 */
export function findTag(): HTMLScriptElement | null {
  const { currentScript } = document;
  return (
    currentScript?.closest<HTMLScriptElement>('script[src]') ??
    document.querySelector<HTMLScriptElement>('script[data-consult-form]') ??
    // Either build; a page's own my-consult-form.js is not meant.
    document.querySelector<HTMLScriptElement>('script[src*="/consult-form."]')
  );
}

/** What the `data-` attributes of an element say, by name without `data-`, `camelCased`. */
export const readAttributes = ({ dataset }: HTMLElement): Settings => layered(dataset);

/** The same names in the script's query, for tag managers that strip attributes. */
export const readQuery = (tag: HTMLScriptElement): Settings =>
  layered(Object.fromEntries(new URL(tag.src || 'no:').searchParams));
