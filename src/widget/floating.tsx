import type { ComponentType } from 'preact';
import { adoptSheets } from '../platform/adopt-sheets.ts';
import panelCss from '../theme/panel.css?inline';
import { Live } from '../ui/parts/live.ts';
import { isSheet, Panel, wayOf, type PanelProps } from '../ui/surfaces/panel.tsx';
import { fetchWay } from '../ui/surfaces/ways.ts';
import { importStay } from './import-stay.ts';
import { createStore, type Store } from './store.ts';
import type { SurfaceControl, SurfaceParts, SurfaceProps } from './surface.ts';

/** Where a config may say how the launcher looks, the tag draws none. */
async function drawLauncher(parts: SurfaceParts, onPress: () => void): Promise<HTMLElement> {
  const { host, form } = parts;
  const { theme, locale, surface } = form;
  const { lateLauncher } = await import('../ui/launcher/late-launcher.ts');
  return lateLauncher(host, { accent: theme.accent, ...surface.launcher, locale, onPress });
}

/** Milliseconds within which a second press belongs to the first. */
const DOUBLE_PRESS_MS = 500;

/**
 * What the tag shows where nothing else loads hangs beside the panel, and so under a modal sheet:
 * whoever has the form open finds it in there.
 */
function takeIn(shadow: ShadowRoot): () => void {
  const arrivals = new MutationObserver((changes) => {
    const room = shadow.querySelector('[data-shown] .scroll');
    for (const { addedNodes } of changes)
      for (const added of addedNodes) {
        if (!room || !(added instanceof HTMLParagraphElement)) continue;
        added.style.cssText += ';position:static;padding:0 20px 20px';
        room.append(added);
        added.scrollIntoView({ block: 'nearest' });
      }
  });
  arrivals.observe(shadow, { childList: true });
  return () => arrivals.disconnect();
}

/** What question a press is meant for; the second half of another one is meant for none. */
function questionOf(event: MouseEvent): Element | null | false {
  const [hit] = event.composedPath();
  return event.detail < 2 && hit instanceof HTMLElement && hit.closest('[data-field]');
}

interface PanelParts extends SurfaceParts {
  anchor: HTMLElement;
  stayOpen: Awaited<ReturnType<typeof importStay>>;
  state: Store<Pick<PanelProps, 'isOpen' | 'isAsked'>>;
  open(isAsked?: boolean): void;
  onPress(event: MouseEvent): void;
  onClose(): void;
  onOutcome(): void;
}

/** Draws the panel anew whenever it comes up or goes away. */
function createSurface(parts: PanelParts): ComponentType<SurfaceProps> {
  const { form, host, root, launcher, t, fill, watch } = parts;
  const { anchor, stayOpen, state, open, onPress, onClose, onOutcome } = parts;

  /** Until the form is taken off the page: nothing of this surface outlasts it. */
  function listen(redraw: () => void): () => void {
    // What the markup of a page says of it may be a copy from long ago.
    host.toggleAttribute('data-open', state.get().isOpen);
    const ends = [
      state.listen(redraw),
      takeIn(root.shadow),
      watch?.(host, open),
      stayOpen?.({ host, shadow: root.shadow, open }),
    ];
    host.addEventListener('consult-outcome', onOutcome);
    addEventListener('mousedown', onPress, true);
    return () => {
      for (const end of ends) end?.();
      host.removeEventListener('consult-outcome', onOutcome);
      removeEventListener('mousedown', onPress, true);
      host.removeAttribute('data-open');
      // The tag's own launcher is the tag's to take away.
      if (anchor !== launcher) anchor.remove();
    };
  }

  return ({ children }) => (
    <Live
      listen={listen}
      render={() => (
        <Panel
          {...state.get()}
          {...form.surface}
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
  let turnedAt = 0;
  /** What the last press on the launcher made of it. */
  let made: boolean | undefined;
  const isSoon = (): boolean => performance.now() - turnedAt < DOUBLE_PRESS_MS;
  /** The second half of a double press does not take back what the first has done. */
  const toggle = (): void => {
    if (isOpen() === made && isSoon()) return;
    made = !isOpen();
    turn(made);
  };
  const [stayOpen] = await Promise.all([
    importStay(host),
    // It is here by now, but in a window that `importSurface` has judged too roughly.
    fetchWay(wayOf(kind)),
  ]);
  const anchor = parts.launcher ?? (await drawLauncher(parts, toggle));
  adoptSheets(root.shadow, panelCss);

  function turn(isUp: boolean, isAsked = true): void {
    if (isOpen() === isUp) return;
    if (isAsked) turnedAt = performance.now();
    // On a phone it may have stepped aside for a form in the page.
    host.hidden = false;
    state.put({ isOpen: isUp, isAsked });
    host.toggleAttribute('data-open', isUp);
    anchor.setAttribute('aria-expanded', `${isUp}`);
    emit(isUp ? 'consult-open' : 'consult-close', {});
  }

  /** Whoever closed the form while it was being sent still has to hear that it did not arrive. */
  const onOutcome = (): void => {
    if (host.dataset['state'] !== 'delivered') turn(true, false);
  };
  /**
   * Nor does it take focus from the question that just got it: not on what opened the form, nor on
   * what a panel shows there by now, or has not covered yet.
   */
  const onPress = (event: MouseEvent): void => {
    if (isOpen() && isSoon() && !questionOf(event)) event.preventDefault();
  };
  const onClose = (): void => turn(false);
  const open = (isAsked?: boolean): void => turn(true, isAsked);

  return {
    Surface: createSurface({
      ...parts,
      anchor,
      stayOpen,
      state,
      open,
      onPress,
      onClose,
      onOutcome,
    }),
    // What is as high as the window grows within itself: a drawer, but as a sheet on phones.
    hasRoom: isSheet().matches !== (kind === 'drawer'),
    isOpen,
    open,
    close: onClose,
    toggle,
  };
}
