import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const MARK = '?rules';

/**
 * Gives the rules for answers a copy of zod of their own. A bundler keeps one module in one chunk,
 * so that with a shared copy every form would load what only the judge of configs needs: 1.5 kB.
 */
export function ownZod(): Plugin {
  return {
    name: 'consult-form:own-zod',
    enforce: 'pre',
    // The one-file build has both in hand anyway.
    applyToEnvironment: ({ name }) => name === 'chunks',
    resolveId: {
      filter: { id: /^zod\/v4\/core$|^\./ },
      async handler(source, importer = '') {
        const isRules =
          importer.endsWith('/src/schema/check-answer.ts') && source.startsWith('zod');
        if (!isRules && !importer.endsWith(MARK)) return undefined;
        const from = importer.replace(MARK, '');
        const found = await this.resolve(source, from, { skipSelf: true });
        return found && { ...found, id: found.id + MARK };
      },
    },
    load: {
      filter: { id: /\?rules$/ },
      handler: async (id) => ({ code: await readFile(id.replace(MARK, ''), 'utf8'), map: null }),
    },
  };
}
