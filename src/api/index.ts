/** The npm entry `consult-form`. Importing it does nothing. */
export { ConsultFormElement } from './element-class.ts';
export { ConsultFormError } from './consult-form-error.ts';
export { defineConfig } from './define-config.ts';
export { mount } from './mount.ts';
export type { FormConfig, Submission } from './config-types.ts';
export type { ConsultFormErrorCode } from './consult-form-error.ts';
export type { ConsultEventMap } from './events.ts';
export type { Instance, MountOptions } from './types.ts';
export type { Outcome } from '../model/outcomes.ts';
export type { ConsultEvents } from '../widget/events.ts';
export type { Prefill } from '../widget/prefill/prefill.ts';
