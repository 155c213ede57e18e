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
