/**
 * Makes one form; what the tag imports once one is needed. The chunk exports it by the chunk's own
 * name: so the tag asks for it.
 */
export { mountWidget as widget } from '../widget/index.ts';
export type { Widget as Instance, WidgetOptions as InstanceOptions } from '../widget/index.ts';
