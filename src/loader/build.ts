import type { Parts } from './parts.ts';

/** By the chunks; where one is missing, be it one that another fetches, by the one-file build. */
export const build = <Made>(parts: Parts, by: (from: Parts) => Promise<Made>): Promise<Made> =>
  by(parts).catch((cause: unknown) => parts.rescue(cause).then(by));
