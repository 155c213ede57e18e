import { defineElement } from './define-element.ts';
import type { Command, Face } from './face.ts';
import type { Parts } from './parts.ts';
import { createRegistry } from './registry.ts';
import { say } from './say.ts';
import { whenParsed } from './when.ts';

declare const VERSION: string;

const parsed = (): Promise<void> => new Promise(whenParsed);

/**
 * Makes `window.ConsultForm` and takes up what the page holds.
 * @param tag the script element that this copy came from, as far as that could be found
 */
export function createFace(parts: Parts, tag: HTMLScriptElement | undefined): Face {
  const { placements, insertCall, adoptElement, adoptTag } = createRegistry(parts);

  /** Queued calls run in their order, each when the one before is done. */
  let last = Promise.resolve();

  const face: Face = {
    version: VERSION,
    async open(from) {
      await parsed();
      const form = placements.find(({ isPinned }) => isPinned) ?? placements[0];
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
    const call: unknown = Reflect.get(face, name);
    if (typeof call !== 'function') throw new Error('no call');
    await Reflect.apply(call, face, rest);
  }

  addEventListener('click', (event) => {
    const opener = event.target instanceof Element && event.target.closest('[data-consult-open]');
    // A link that has no form to open, or is opened beside, leads where it says.
    if (!opener || !placements[0] || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    face.push(['open', opener]);
  });
  // The tag first: an element placed by hand may take its settings.
  face.adopt(tag);
  defineElement(adoptElement);
  return face;
}
