import type { ComponentType } from 'preact';
import { adoptSheets } from '../platform/adopt-sheets.ts';
import panelCss from '../theme/panel.css?inline';
import { Live } from '../ui/parts/live.ts';
import { isSheet, Panel, wayOf, type PanelProps } from '../ui/surfaces/panel.tsx';
import { fetchWay } from '../ui/surfaces/ways.ts';
import { createStore, type Store } from './store.ts';
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

interface PanelParts extends SurfaceParts {
  anchor: HTMLElement;
  state: Store<Pick<PanelProps, 'isOpen' | 'isAsked'>>;
  open(isAsked?: boolean): void;
  onClose(): void;
  onOutcome(): void;
}

/** Draws the panel anew whenever it comes up or goes away. */
function createSurface(parts: PanelParts): ComponentType<SurfaceProps> {
  const { form, host, root, t, fill, watch, anchor, state, open, onClose, onOutcome } = parts;

  /** Until the form is taken off the page: nothing of this surface outlasts it. */
  function listen(redraw: () => void): () => void {
    const ends = [
      state.listen(redraw),
      takeIn(root.shadow),
      () => leave(parts, anchor),
      watch?.(host, open),
    ];
    // What stands in the body goes and comes with it; of the rest no router knows.
    if (!host.matches(':root > *'))
      import('./stay-open.ts').then(
        ({ stayOpen }) => ends.push(stayOpen({ host, shadow: root.shadow, open })),
        () => undefined,
      );
    host.addEventListener('consult-outcome', onOutcome);
    return () => {
      for (const end of ends) end?.();
      host.removeEventListener('consult-outcome', onOutcome);
    };
  }

  return ({ children }) => (
    <Live
      listen={listen}
      render={() => (
        <Panel
          {...state.get()}
          kind={form.surface.kind}
          side={form.surface.side}
          anchor={anchor}
          title={form.title ? fill(form.title) : t('form.label')}
          headingLevel={form.headingLevel}
          closeLabel={t('form.close')}
          onClose={onClose}
        >
          {children}
        </Panel>
      )}
    />
  );
}

/** A form that floats: it comes up by its launcher and goes away without losing a word. */
export async function createFloating(parts: SurfaceParts): Promise<SurfaceControl> {
  const { form, host, root, emit } = parts;
  const { kind } = form.surface;
  const state = createStore({ isOpen: false, isAsked: true });
  const isOpen = (): boolean => state.get().isOpen;
  const toggle = createToggle(isOpen, (isUp) => turn(isUp));
  // It is here by now, but in a window that `importSurface` has judged too roughly.
  await fetchWay(wayOf(kind));
  const anchor = await readyLauncher(parts, toggle);
  adoptSheets(root.shadow, panelCss);

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
  const onOutcome = (): void => {
    if (host.dataset['state'] !== 'delivered') turn(true, false);
  };
  const onClose = (): void => turn(false);
  const open = (isAsked?: boolean): void => turn(true, isAsked);

  return {
    Surface: createSurface({ ...parts, anchor, state, open, onClose, onOutcome }),
    // What is as high as the window grows within itself: a drawer, but as a sheet on phones.
    hasRoom: isSheet().matches !== (kind === 'drawer'),
    isOpen,
    open,
    close: onClose,
    toggle,
  };
}
