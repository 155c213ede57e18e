import type { Plugin } from 'vite';

/** `import('./x.ts')` in code; in types there is none left by then. */
const LAZY = /\bimport\(\s*(["'`])(\.[^"'`]+)\1\s*\)/g;

/**
 * Has the one-file build import at once what others fetch on need: it has all of it in hand, and a
 * bundler wraps each module behind an `import()` in a function of its own.
 */
export function inHand(): Plugin {
  return {
    name: 'consult-form:in-hand',
    applyToEnvironment: ({ name }) => name === 'standalone',
    transform: {
      filter: { id: /\/src\/.+\.tsx?$/ },
      handler(code) {
        const imports: string[] = [];
        const eager = code.replace(LAZY, (_, _quote, source: string) => {
          const name = `inHand${imports.length}$`;
          imports.push(`import * as ${name} from ${JSON.stringify(source)};`);
          return `Promise.resolve(${name})`;
        });
        return imports.length > 0
          ? { code: `${imports.join('\n')}\n${eager}`, map: null }
          : undefined;
      },
    },
  };
}
