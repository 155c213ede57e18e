/**
 * The npm entry `consult-form/react`: registers `<consult-form>` and tells React's types of it (React
 * 19, which sets `config` as a property). Apart, so that nobody else needs those types.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import { ConsultFormElement } from './element.ts';
import type { FormConfig } from './config-types.ts';
import type { ConsultEventMap } from './events.ts';
import type { SettingAttributes } from './setting-attributes.ts';

export { ConsultFormElement };

/** Listeners as React names them on an element that is not its own: `onconsult-outcome`. */
type Listeners = {
  [Name in keyof ConsultEventMap as `on${Name}`]?:
    | ((event: ConsultEventMap[Name]) => void)
    | undefined;
};

/** What `<consult-form>` takes in JSX. */
export interface ConsultFormProps
  extends
    DetailedHTMLProps<HTMLAttributes<ConsultFormElement>, ConsultFormElement>,
    SettingAttributes,
    Listeners {
  config?: FormConfig | undefined;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'consult-form': ConsultFormProps;
    }
  }
}
