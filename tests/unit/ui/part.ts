/** happy-dom knows no `Element.part`; this is as much of it as is used. */
Reflect.defineProperty(Element.prototype, 'part', {
  configurable: true,
  get(this: Element) {
    return { add: (name: string) => this.setAttribute('part', name) };
  },
});
