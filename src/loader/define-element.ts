/**
 * Registers `<consult-form>`, so that each one is met, those that come later too. A name that
 * is taken (the npm build is on the page) is left as it is.
 */
export function defineElement(onConnect: (host: HTMLElement) => void): void {
  try {
    customElements.define(
      'consult-form',
      class extends HTMLElement {
        connectedCallback(): void {
          onConnect(this);
        }
      },
    );
  } catch {
    // Taken.
  }
}
