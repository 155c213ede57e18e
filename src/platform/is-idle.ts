/**
 * Whether a form asks: nothing of it has been sent. A router that morphs a page by the markup of
 * another takes off what the markup has not, the state of a form among it.
 */
export const isIdle = ({ dataset }: { readonly dataset: DOMStringMap }): boolean =>
  (dataset['state'] ?? 'idle') === 'idle';
