import type { FormConfig } from './config-types.ts';

/**
 * A form config as it is written, with its keys and values checked by the compiler and told by the
 * editor. It changes nothing.
 */
export const defineConfig = <const Config extends FormConfig>(config: Config): Config => config;
