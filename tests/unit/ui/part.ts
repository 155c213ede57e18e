/** happy-dom knows no `Element.part`; this adds as much of it as is used. */
export function addPart(): void {
  Reflect.defineProperty(Element.prototype, 'part', {
    configurable: true,
    get(this: Element) {
      return { add: (name: string) => this.setAttribute('part', name) };
    },
  });
}
