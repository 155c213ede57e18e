import type { Server } from 'node:http';

import { errorCode } from './error-code.ts';

/** Listens on the wanted port or, only where that is taken, on a free one; returns which. */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  try {
    return await listenOn(server, host, port);
  } catch (error) {
    if (errorCode(error) !== 'EADDRINUSE') throw error;
    return listenOn(server, host, 0);
  }
}

function listenOn(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
