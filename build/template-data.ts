import { runnerImport, type Plugin } from 'vite';
import { hasFurther } from '../src/model/has-further.ts';
import type { ReadyTemplate } from '../src/schema/types.ts';

/**
 * Each template as one literal: what templates share costs no request of its own, and filling in
 * defaults is done here, once, and not in every page.
 */
export function templateData(): Plugin {
  return {
    name: 'consult-form:template-data',
    enforce: 'pre',
    load: {
      filter: { id: /\/src\/templates\/[^/]+\.ts$/ },
      async handler(id) {
        const { module } = await runnerImport<{ template: ReadyTemplate }>(id, {
          configFile: false,
          logLevel: 'error',
        });
        const { template } = module;
        const further = hasFurther(template) ? 'export const isFurther = true;' : '';
        // Nothing asks for more than whether it is true.
        const lean = (key: string, value: unknown): unknown =>
          key === 'required' && value === false ? undefined : value;
        return `export const template = ${JSON.stringify(template, lean)};${further}`;
      },
    },
  };
}
