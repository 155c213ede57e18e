import type { ComponentType, JSX } from 'preact';
import type { FormContext } from '../ui/form-context.ts';
import { Guard } from '../ui/parts/guard.tsx';
import { Live } from '../ui/parts/live.ts';
import { FormView, type FormActs } from '../ui/views/form-view.tsx';
import type { Store } from './store.ts';
import type { SurfaceProps } from './surface.ts';
import type { ViewState } from './view-state.ts';

interface AppProps {
  form: FormContext;
  view: Store<ViewState>;
  Surface: ComponentType<SurfaceProps>;
  acts: FormActs;
  /** Something in it could not be drawn. */
  onFault(fault: unknown): void;
}

/** One form, or what became of it, on its surface. */
export function App({ form, view, Surface, acts, onFault }: AppProps): JSX.Element {
  function draw(): JSX.Element {
    const { instead, ...shown } = view.get();
    return instead ?? <FormView form={form} acts={acts} {...shown} />;
  }
  return (
    <Surface>
      <Guard onFault={onFault}>
        <Live listen={view.listen} render={draw} />
      </Guard>
    </Surface>
  );
}
