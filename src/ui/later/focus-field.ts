/** Focuses the first control of a field and brings it, with its label, into view. */
export function focusField(within: Element, id: string): void {
  const box = within.querySelector(`[data-field="${id}"]`);
  const control = box?.querySelector<HTMLElement>('input, select, textarea');
  const fold = box?.querySelector('details');
  if (fold) fold.open = true;
  const chosen = box?.querySelector<HTMLElement>('input:checked');
  (chosen ?? control)?.focus({ preventScroll: true });
  box?.scrollIntoView({ block: 'nearest' });
}
