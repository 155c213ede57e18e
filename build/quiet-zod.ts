import type { Plugin } from 'vite';

/** Where zod keeps what all its copies on a page share; we have one copy and leave no global. */
const SHARED = /globalThis\)?\.__zod_/;

/** Keeps zod's shared state to ourselves: the page gets no global but `ConsultForm`. */
export function quietZod(): Plugin {
  return {
    name: 'consult-form:quiet-zod',
    transform: {
      filter: { id: /\/zod\/v4\/core\/(core|registries)\.js$/ },
      handler(code, id) {
        if (!SHARED.test(code)) throw new Error(`${id} shares by other means now: look again`);
        return {
          code: `const shared$ = {};\n${code.replaceAll('globalThis', 'shared$')}`,
          map: null,
        };
      },
    },
  };
}
