const sheetByText = new Map<string, CSSStyleSheet>();

/** One constructed sheet per text, shared by all our shadow roots: no `<style>`, so CSP-safe. */
function sheetOf(text: string): CSSStyleSheet {
  const known = sheetByText.get(text);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  sheetByText.set(text, sheet);
  return sheet;
}

/** Adds style sheets to a shadow root; one that is there already is not added twice. */
export function adoptSheets(root: ShadowRoot, ...texts: readonly string[]): void {
  const missing = texts.map(sheetOf).filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
}
