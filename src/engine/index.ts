export { isEmpty } from './conditions.ts';
export { createEngine, STEPS_TOPIC } from './create-engine.ts';
export type { Engine } from './create-engine.ts';
export { toggleOption } from './toggle-option.ts';
export type { Check } from './validation.ts';
