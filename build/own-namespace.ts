import type { Plugin } from 'vite';

/** The bundler's helper that makes a namespace object, as it is called and as it is fetched. */
const CALL = /(?:\/\* @__PURE__ \*\/ )?__exportAll\(\{([^{}]*)\}\)/g;
const FETCHED = /import \{[^}]*__exportAll[^}]*\} from "\.\/rolldown-runtime[^"]*";\n?/;
const RUNTIME = /rolldown-runtime/;

/** `a: () => b` for each name that is exported. */
const EXPORT = /^\s*(\w+): \(\) => ([\w$]+),?\s*$/;

/** @throws where the bundler writes its exports in another way by now */
function namespace(list: string): string {
  const getters = list
    .split(/,|\n/)
    .filter((line) => line.trim())
    .map((line) => {
      const [, name, local] = EXPORT.exec(line) ?? [];
      if (!name) throw new Error(`namespaces are made by other means now, look again at: ${line}`);
      return `get ${name}() { return ${local}; }`;
    });
  return `{ ${getters.join(', ')} }`;
}

/** A chunk's code with its namespaces as plain objects. */
export const writeNamespaces = (code: string): string =>
  code.replace(CALL, (_, list: string) => namespace(list)).replace(FETCHED, '');

/**
 * Writes the namespace of a chunk's own entry as an object of getters. The bundler's helper for
 * that is a request of its own, which nothing else needs, and with its `for…in` it throws where a
 * page has put something on `Object.prototype`.
 */
export function ownNamespace(): Plugin {
  return {
    name: 'consult-form:own-namespace',
    renderChunk: (code) => ({ code: writeNamespaces(code), map: null }),
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [one] : []));
      for (const { fileName, code } of chunks) {
        if (RUNTIME.test(fileName)) delete bundle[fileName];
        else if (RUNTIME.test(code) || /toStringTag,\{value:/.test(code))
          throw new Error(`${fileName} takes more from the bundler's runtime: look again`);
      }
    },
  };
}
