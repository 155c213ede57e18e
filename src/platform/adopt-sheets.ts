/** Adds style sheets to a shadow root: constructed ones, which no CSP forbids, unlike `<style>`. */
export function adoptSheets(root: ShadowRoot, ...texts: readonly string[]): void {
  for (const text of texts) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets.push(sheet);
  }
}
