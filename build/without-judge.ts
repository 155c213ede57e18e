import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const IN_ITS_PLACE = fileURLToPath(new URL('../src/widget/later/say-left-out.ts', import.meta.url));

/**
 * Keeps the judge out of the one-file build, a third of its bytes for site builders alone: that
 * build names what it left out, and the tag's build tells the reasons.
 */
export function withoutJudge(): Plugin {
  return {
    name: 'consult-form:without-judge',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'standalone',
    resolveId: (source) => (source.endsWith('/judge-sources.ts') ? IN_ITS_PLACE : undefined),
  };
}
