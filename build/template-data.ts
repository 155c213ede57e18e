import { runnerImport, type Plugin } from 'vite';
import { hasFurther } from '../src/model/has-further.ts';
import type { ReadyTemplate, WrittenField } from '../src/schema/types.ts';

/** A template without its photos, what is agreed to for them, and what nobody came for. */
function plainer(template: ReadyTemplate): ReadyTemplate {
  const isOther = ({ id, kind }: WrittenField): boolean =>
    kind !== 'photos' && id !== 'photo_use' && id !== 'offers';
  const steps = template.steps.map((step) => ({ ...step, fields: step.fields.filter(isOther) }));
  return { ...template, steps };
}

/** What a field begins with, and what it ends with: always in one order, a literal packs better. */
const FIRST = ['id', 'label', 'kind', 'hint', 'options'];
const LAST = ['sensitive', 'required', 'visibleWhen', 'requiredWhen'];

const rank = (key: string): number =>
  FIRST.includes(key) ? FIRST.indexOf(key) - FIRST.length : LAST.indexOf(key) + 1;

/** For `JSON.stringify`. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).sort(([one], [other]) => rank(one) - rank(other)));

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
        // It takes no photos, and seven times the words for them and for offers are dear.
        const isOneFile = this.environment.name === 'standalone';
        const further = hasFurther(template) ? 'export const isFurther = true;' : '';
        const data = JSON.stringify(isOneFile ? plainer(template) : template, inOrder);
        return `export const template = ${data};${further}`;
      },
    },
  };
}
