import type { Calls } from '../api/calls.ts';
import { build } from './build.ts';
import { defineElement } from './define-element.ts';
import type { Face } from './face.ts';
import { isOpener, type Opener } from './opener-of.ts';
import type { Parts } from './parts.ts';
import type { Placement } from './place.ts';
import { createRegistry } from './registry.ts';
import { say } from './say.ts';
import { parsed } from './when.ts';

/**
 * Makes `window.ConsultForm` and takes up what the page holds.
 * @param tag the script element that this copy came from, as far as that could be found
 */
export function createFace(parts: Parts, tag: HTMLScriptElement | null): Face {
  const registry = createRegistry(parts, () => addEventListener('click', onClick));
  const { forms, adoptElement, adoptTag } = registry;

  /** The form that is meant, of those that a router has not taken away: whoever asks gets one. */
  const find = (from?: Opener): Placement | undefined => {
    const there = forms.map((form) => form.deref()).filter((form) => form?.host.isConnected);
    const id = from?.dataset?.['consultOpen'];
    return (
      (id && (there.find((form) => form?.host.id === id) ?? say('no form', id))) ||
      (there.find((form) => form?.isPinned) ?? there[0])
    );
  };

  /** Queued calls run in their order, each when the one before is done. */
  let last = parsed();

  /** What few pages call comes once it is called. */
  const call =
    (name: keyof Calls) =>
    (...said: readonly unknown[]): Promise<unknown> =>
      parsed()
        .then(() => build(parts, (from) => from.get('calls')))
        .then(({ calls }) => calls(registry, { find, onClick })[name](...said));

  const face: Face = {
    // Where there is none, what few pages call has words for it.
    open: (from) => parsed().then(() => find(from)?.open(from) ?? call('open')(from)),
    close: call('close'),
    mount: call('mount'),
    prefill: call('prefill'),
    on: call('on'),
    destroy: call('destroy'),
    push(...commands) {
      for (const command of commands) {
        // A host page's slip is said, never thrown at it: what is no call fails as it is run.
        last = last
          .then(() => face[command[0]](command[1], command[2]))
          .catch((fault: unknown) => say(command, fault));
      }
    },
    adopt(further, whole) {
      if (whole) parts.lend(whole);
      adoptTag(further);
    },
  };

  function onClick(event: MouseEvent): void {
    // By the press's path, which ends in the window: what was pressed may be in a shadow root of the page.
    const opener: Opener | undefined = event.composedPath().find(isOpener);
    // A link that is opened beside leads where it says.
    if (!opener || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    // At once, whatever the page has queued. A link to a form that does not come leads on.
    face.open(opener).catch(() => {
      if (opener.href) location.href = opener.href;
    });
  }
  // The tag first: an element placed by hand may take its settings.
  face.adopt(tag);
  defineElement(adoptElement);
  return face;
}
