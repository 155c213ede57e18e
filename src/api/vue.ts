/**
 * The npm entry `consult-form/vue`: registers `<consult-form>` and tells the types of Vue's templates
 * of it. Apart, so that nobody else needs those types. Tell Vue's compiler as well, by
 * `isCustomElement: (tag) => tag === 'consult-form'`.
 */
import type { DefineComponent } from 'vue';
import { ConsultFormElement } from './element.ts';
import type { FormConfig } from './config-types.ts';
import type { SettingAttributes } from './setting-attributes.ts';

export { ConsultFormElement };

/** What `<consult-form>` takes in a template. */
export interface ConsultFormProps extends SettingAttributes {
  config?: FormConfig | undefined;
}

declare module 'vue' {
  interface GlobalComponents {
    'consult-form': DefineComponent<ConsultFormProps>;
  }
}
