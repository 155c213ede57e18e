import { createFace } from './create-face.ts';
import { isQueue, type Page } from './face.ts';
import { findTag } from './find-tag.ts';
import type { Parts, Whole } from './parts.ts';

/**
 * Runs one copy of the tag: the first on a page lives, a further one hands itself over.
 * @param createParts what this copy fetches from, where it turns out to be the first
 * @param whole everything in hand: the one-file build lends it to a copy whose chunks failed
 */
export function start(createParts: (tag: HTMLScriptElement | null) => Parts, whole?: Whole): void {
  const tag = findTag();
  const page: Page = window;
  const before = page.ConsultForm;
  // Another copy lives here already.
  if (before?.adopt) {
    // As a module, which no script element runs, the one-file build comes to lend its parts alone.
    const isLent = whole && !document.currentScript;
    return before.adopt(isLent ? document.createElement('script') : tag, whole);
  }
  const face = createFace(createParts(tag), tag);
  page.ConsultForm = face;
  if (isQueue(before)) face.push(...before);
}
