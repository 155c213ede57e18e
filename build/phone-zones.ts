import { runnerImport, type Plugin } from 'vite';
import type { Zone } from '../src/engine/phone/index.ts';

/** The rules for phone numbers of each world zone as one literal, without the rest of the world's. */
export function phoneZones(): Plugin {
  return {
    name: 'consult-form:phone-zones',
    enforce: 'pre',
    load: {
      filter: { id: /\/src\/engine\/phone\/zones\/.+\.ts$/ },
      async handler(id) {
        const { module } = await runnerImport<{ zone: Zone }>(id, {
          configFile: false,
          logLevel: 'error',
        });
        return `export const zone = ${JSON.stringify(module.zone)};`;
      },
    },
  };
}
