import type { Addition } from '../../ui/form-context.ts';

/** What draws proof blocks in the one-file build, which reads none. */
export const createBlocks = (): Addition => ({ Control: () => null });
