import type { Plugin } from 'vite';

/** The bundler's helper that makes a namespace object, minified. */
const HELPER = /for\((var|let) (\w+) in (\w+)\)(\w+\(\w+,\2,\{get:)/g;

/**
 * Makes the bundler's own helper pass by what a page put on `Object.prototype`: with `for…in` it
 * throws there.
 */
export function ownNamespace(): Plugin {
  return {
    name: 'consult-form:own-namespace',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        chunk.code = chunk.code.replace(HELPER, 'for($1 $2 of Object.keys($3))$4');
        if (/\.toStringTag,\{value:/.test(chunk.code) && !/of Object\.keys\(/.test(chunk.code))
          throw new Error(`${chunk.fileName} makes namespaces by other means now: look again`);
      }
    },
  };
}
