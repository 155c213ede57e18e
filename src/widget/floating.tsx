import type { ComponentType } from 'preact';
import { adoptSheets } from '../platform/adopt-sheets.ts';
import popoverCss from '../theme/popover.css?inline';
import { Live } from '../ui/parts/live.ts';
import { Popover } from '../ui/surfaces/popover.tsx';
import { createStore } from './store.ts';
import type { SurfaceControl, SurfaceParts, SurfaceProps } from './surface.ts';

/** The tag draws no launcher where only the config says that the form floats. */
async function drawLauncher(parts: SurfaceParts, onPress: () => void): Promise<HTMLElement> {
  const { drawLauncher: draw } = await import('../ui/launcher/draw-launcher.ts');
  const { theme, surface, locale } = parts.form;
  return draw(parts.host, { accent: theme.accent, ...surface.launcher, locale, onPress });
}

/** A form that floats: it comes up beside its launcher and goes away without losing a word. */
export async function createFloating(parts: SurfaceParts): Promise<SurfaceControl> {
  const { form, host, root, t, fill, emit } = parts;
  const state = createStore({ isOpen: false });
  const anchor = parts.launcher ?? (await drawLauncher(parts, () => turn(!state.get().isOpen)));
  adoptSheets(root.shadow, popoverCss);

  function turn(isOpen: boolean): void {
    if (state.get().isOpen === isOpen) return;
    state.put({ isOpen });
    host.toggleAttribute('data-open', isOpen);
    anchor.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) anchor.focus({ preventScroll: true });
    emit(isOpen ? 'consult-open' : 'consult-close', {});
  }

  const Surface: ComponentType<SurfaceProps> = ({ children }) => (
    <Live
      listen={state.listen}
      render={() => (
        <Popover
          isOpen={state.get().isOpen}
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
    isOpen: () => state.get().isOpen,
    open: () => turn(true),
    close: () => turn(false),
  };
}
