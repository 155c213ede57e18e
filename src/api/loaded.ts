/** What the tag imports once a form is needed. */
export { createInstance } from './instance.ts';
export type { Instance, InstanceOptions } from './instance.ts';
