/** Focuses the first control of a field and brings it, with its label, into view. */
export function focusField(within: Element, id: string): void {
  const box = within.querySelector(`[data-field="${id}"]`);
  const control = box?.querySelector<HTMLElement>('input, select, textarea');
  const chosen = box?.querySelector<HTMLElement>('input:checked');
  (chosen ?? control)?.focus({ preventScroll: true });
  box?.scrollIntoView({ block: 'nearest' });
}

/** Focuses a heading that has just come, and brings its block into view, at least where it begins. */
export function focusArrival(target: HTMLElement | null | undefined): void {
  target?.focus({ preventScroll: true });
  const block = target?.closest('.outcome, .summary, .head') ?? target;
  for (const one of [block, block?.firstElementChild]) one?.scrollIntoView({ block: 'nearest' });
}

/** Focuses where a form begins: its first heading, else its first question. */
export function focusStart(within: Element | null): void {
  focusArrival(within?.querySelector<HTMLElement>('.title, input, select, textarea'));
}
