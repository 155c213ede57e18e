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

/** Focuses where a form begins: its first heading or question, or its button while it is sending. */
export function focusStart(within: Element | null): void {
  const start =
    ':is(.title, input, select, textarea, .primary):not(.trap, [inert] *, details:not([open]) *)';
  focusArrival(within?.querySelector<HTMLElement>(start));
}
