import * as DEFAULTS from '../model/defaults.ts';
import { isRecord } from '../model/plain.ts';

/**
 * Which surface a config asks for, whatever it is.
 * @param otherwise what counts where it does not say
 */
export function surfaceOf(config: unknown, otherwise: string = DEFAULTS.surface): string {
  const surface = isRecord(config) ? config['surface'] : undefined;
  const kind = isRecord(surface) ? surface['kind'] : surface;
  return typeof kind === 'string' ? kind : otherwise;
}
