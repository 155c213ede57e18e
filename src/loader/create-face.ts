import { defineElement } from './define-element.ts';
import type { Command, Face } from './face.ts';
import type { Parts } from './parts.ts';
import type { Placement } from './place.ts';
import { createRegistry } from './registry.ts';
import { say } from './say.ts';
import { parsed } from './when.ts';

declare const VERSION: string;

/**
 * Makes `window.ConsultForm` and takes up what the page holds.
 * @param tag the script element that this copy came from, as far as that could be found
 */
export function createFace(parts: Parts, tag: HTMLScriptElement | null): Face {
  const { placements, insertCall, adoptElement, adoptTag } = createRegistry(parts);

  /** The form that is meant, of those that a router has not taken away: whoever asks gets one. */
  const find = (from?: unknown): Placement | undefined => {
    const there = placements.filter(({ host }) => host.isConnected);
    const id = from instanceof Element && from.getAttribute('data-consult-open');
    return (
      (id && (there.find(({ host }) => host.id === id) ?? say(`no consult-form#${id}`))) ||
      (there.find(({ isPinned }) => isPinned) ?? there[0])
    );
  };

  /** Queued calls run in their order, each when the one before is done. */
  let last = Promise.resolve();

  const face: Face = {
    version: VERSION,
    async open(from) {
      await parsed();
      const form = find(from);
      if (!form) throw new Error('no form yet');
      await form.open(from);
    },
    async close() {
      for (const form of placements) await form.close();
    },
    async mount(call, options) {
      await parsed();
      insertCall(call, options?.target);
    },
    push(...commands) {
      for (const command of commands) {
        last = last.then(() => run(command)).catch((fault: unknown) => say(command, fault));
      }
    },
    adopt: adoptTag,
    lend: parts.lend,
  };

  /** A host page's slip is said, never thrown at it: whatever fails here rejects. */
  async function run([name, ...rest]: Command): Promise<void> {
    // What is no call fails as it is applied.
    await Reflect.apply(face[name], face, rest);
  }

  addEventListener('click', (event) => {
    // A link that has no form to open, or is opened beside, leads where it says.
    // By its path: what was pressed may be in a shadow root of the page.
    const opener = event
      .composedPath()
      .find(
        (node) =>
          node instanceof Element && node.matches('[data-consult-open]:not([aria-disabled=true])'),
      );
    if (
      !opener ||
      !find() ||
      event.defaultPrevented ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey
    )
      return;
    event.preventDefault();
    face.push(['open', opener]);
  });
  // The tag first: an element placed by hand may take its settings.
  face.adopt(tag);
  defineElement(adoptElement);
  return face;
}
