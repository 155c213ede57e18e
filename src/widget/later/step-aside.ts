/** Hosts that hang on the root element, those that float, unless their form is open. */
const FLOATING = ':root > consult-form:not([data-open])';

/** Forms of this page that are in view. */
const inView = new Set<Element>();

/** Where each launcher was when it last showed: while it is hidden nothing tells. */
let spots = new WeakMap<Element, DOMRect>();

function spotOf(floating: HTMLElement): DOMRect | undefined {
  if (floating.hidden && !spots.has(floating)) floating.hidden = false;
  const launcher = floating.shadowRoot?.querySelector('[part="launcher"]');
  if (launcher && !floating.hidden) spots.set(floating, launcher.getBoundingClientRect());
  return spots.get(floating);
}

const meet = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

/** Hides the launchers that lie over a form, and brings the others back. */
function apply(): void {
  const forms = [...inView].map((form) => form.getBoundingClientRect());
  for (const floating of document.querySelectorAll<HTMLElement>(FLOATING)) {
    const spot = spotOf(floating);
    floating.hidden = spot !== undefined && forms.some((form) => meet(form, spot));
  }
}

/** In another window a launcher stands elsewhere. */
function forget(): void {
  spots = new WeakMap();
  apply();
}

const sizes = new ResizeObserver(apply);
const SCROLL = { capture: true, passive: true };

/** While a form is in view launchers hide where they would lie over it, Submit included. */
export function stepAside(form: Element, isInView: boolean): void {
  inView[isInView ? 'add' : 'delete'](form);
  sizes[isInView ? 'observe' : 'unobserve'](form);
  const listen = inView.size > 0 ? addEventListener : removeEventListener;
  listen('scroll', apply, SCROLL);
  listen('resize', forget);
  apply();
}
