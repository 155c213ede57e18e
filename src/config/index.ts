export { mergeConfig } from './merge.ts';
export { normalise } from './normalise.ts';
export { settingsToConfig } from './settings.ts';
