/** Focuses the first control of a field and brings it, with its label, into view. */
export function focusField(within: Element, id: string): void {
  const box = within.querySelector(`[data-field="${id}"]`);
  const control = box?.querySelector<HTMLElement>('input, select, textarea');
  const chosen = box?.querySelector<HTMLElement>('input:checked');
  (chosen ?? control)?.focus({ preventScroll: true });
  box?.scrollIntoView({ block: 'nearest' });
}

/**
 * Focuses a heading that has just come, and brings into view where its block begins.
 * Where someone has gone on to another part of the page, both stay there.
 */
export function focusArrival(target: HTMLElement | null | undefined): void {
  const root = target?.getRootNode();
  const isOurs = root instanceof ShadowRoot && root.activeElement;
  if (!target || !(isOurs || document.activeElement === document.body)) return;
  target.focus({ preventScroll: true });
  const first = target.closest('.outcome, .summary, .head')?.firstElementChild ?? target;
  first.scrollIntoView({ block: 'nearest' });
}

/** Focuses where a form begins: its first heading, else its first question. */
export function focusStart(within: Element | null): void {
  focusArrival(within?.querySelector<HTMLElement>('.title, input, select, textarea'));
}
