import type { ComponentType } from 'preact';
import { adoptSheets } from '../platform/adopt-sheets.ts';
import popoverCss from '../theme/popover.css?inline';
import { Live } from '../ui/parts/live.ts';
import { isSheet, Popover } from '../ui/surfaces/popover.tsx';
import { createStore } from './store.ts';
import type { SurfaceControl, SurfaceParts, SurfaceProps } from './surface.ts';

/** The tag's launcher; where a config may say how it looks, the tag draws none. */
async function readyLauncher(parts: SurfaceParts, onPress: () => void): Promise<HTMLElement> {
  const { host, form, launcher } = parts;
  if (launcher) return launcher;
  const { theme, locale, surface } = form;
  const { lateLauncher } = await import('../ui/launcher/late-launcher.ts');
  return lateLauncher(host, { accent: theme.accent, ...surface.launcher, locale, onPress });
}

/** Milliseconds within which a second press belongs to the first. */
const DOUBLE_PRESS_MS = 500;

/**
 * The second half of a double press goes to the launcher, or to whatever a sheet that is still on
 * its way up has not covered: neither takes focus from the question that just got it.
 */
function keepFocus(): void {
  const until = performance.now() + DOUBLE_PRESS_MS;
  const keep = (event: Event): void => {
    if (performance.now() < until) event.preventDefault();
  };
  addEventListener('mousedown', keep, { capture: true, once: true });
}

/**
 * What the tag shows where nothing else loads hangs beside the panel, and so under a modal sheet:
 * whoever has the form open finds it in there.
 */
function takeIn(shadow: ShadowRoot): () => void {
  const arrivals = new MutationObserver((changes) => {
    const room = shadow.querySelector('[data-shown] .scroll');
    for (const added of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!room || !(added instanceof HTMLParagraphElement)) continue;
      added.style.cssText += ';position:static;padding:0 20px 20px';
      room.append(added);
      added.scrollIntoView({ block: 'nearest' });
    }
  });
  arrivals.observe(shadow, { childList: true });
  return () => arrivals.disconnect();
}

/** Takes back what the surface has put on its host; the tag's own launcher is the tag's to take away. */
function leave({ host, launcher }: SurfaceParts, anchor: HTMLElement): void {
  host.removeAttribute('data-open');
  if (anchor !== launcher) anchor.remove();
}

/** Takes presses: the second half of a double press does not take back what the first has done. */
function createToggle(isOpen: () => boolean, turn: (isOpen: boolean) => void): () => void {
  let pressedAt = 0;
  /** What the last press made of it. */
  let made: boolean | undefined;
  return () => {
    const now = performance.now();
    const isSecondHalf = isOpen() === made && now - pressedAt < DOUBLE_PRESS_MS;
    pressedAt = now;
    if (isSecondHalf) return;
    made = !isOpen();
    turn(made);
    if (made) keepFocus();
  };
}

/** Watches for what else may open the form: whatever has read its triggers is there. Returns the clean-up. */
function watch({ form, host }: SurfaceParts, open: (isAsked: boolean) => void): () => void {
  const { triggers } = form.surface;
  const watching =
    triggers &&
    import('./triggers/index.ts').then(({ watchTriggers }) =>
      watchTriggers({ host, triggers, open }),
    );
  return () => void watching?.then((leave) => leave());
}

/** A form that floats: it comes up beside its launcher and goes away without losing a word. */
export async function createFloating(parts: SurfaceParts): Promise<SurfaceControl> {
  const { form, host, root, t, fill, emit } = parts;
  const state = createStore({ isOpen: false, isAsked: true });
  const isOpen = (): boolean => state.get().isOpen;
  const toggle = createToggle(isOpen, (isUp) => turn(isUp));
  const anchor = await readyLauncher(parts, toggle);
  adoptSheets(root.shadow, popoverCss);

  function turn(isUp: boolean, isAsked = true): void {
    if (isOpen() === isUp) return;
    // On a phone it may have stepped aside for a form in the page.
    host.hidden = false;
    state.put({ isOpen: isUp, isAsked });
    host.toggleAttribute('data-open', isUp);
    anchor.setAttribute('aria-expanded', String(isUp));
    emit(isUp ? 'consult-open' : 'consult-close', {});
  }

  /** Whoever closed the form while it was being sent still has to hear that it did not arrive. */
  const tell = (): void => {
    if (host.dataset['state'] !== 'delivered') turn(true, false);
  };

  /** Until the form is taken off the page: nothing of this surface outlasts it. */
  function listen(redraw: () => void): () => void {
    const ends = [
      state.listen(redraw),
      takeIn(root.shadow),
      watch(parts, (isAsked) => turn(true, isAsked)),
      () => leave(parts, anchor),
    ];
    host.addEventListener('consult-outcome', tell);
    return () => {
      for (const end of ends) end();
      host.removeEventListener('consult-outcome', tell);
    };
  }

  const Surface: ComponentType<SurfaceProps> = ({ children }) => (
    <Live
      listen={listen}
      render={() => (
        <Popover
          {...state.get()}
          anchor={anchor}
          title={form.title ? fill(form.title) : t('form.label')}
          headingLevel={form.headingLevel}
          closeLabel={t('form.close')}
          onClose={() => turn(false)}
        >
          {children}
        </Popover>
      )}
    />
  );

  return {
    Surface,
    hasRoom: isSheet().matches,
    isOpen,
    open: (isAsked) => turn(true, isAsked),
    close: () => turn(false),
    toggle,
  };
}
