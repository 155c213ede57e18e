import type { ConfigResponse } from './read-body.ts';

/** In the one-file build: only the time that it takes is limited, and how much of it is read. */
export const readBody = (response: ConfigResponse): Promise<string> => response.text();
