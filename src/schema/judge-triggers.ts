import { isRecord, plain } from '../model/plain.ts';
import { placesIn } from './complete.ts';
import { createFault, joinPath, nameOf } from './create-fault.ts';
import type { Fault } from './faults.ts';

const PATH = 'surface.triggers';

/** Which trigger goes by which key. */
const ON_BY_KEY = { seconds: 'delay', percent: 'scroll', hash: 'hash' } as const;

/** A key of another trigger: it would be passed over, and nobody would know why. */
function judgeKeys(list: unknown): Fault[] {
  return placesIn(list, PATH).flatMap(({ path, found }) => {
    const on = nameOf(found['on']);
    return Object.entries(ON_BY_KEY)
      .filter(([key, meant]) => found[key] !== undefined && on !== '' && on !== meant)
      .map(([key, meant]) =>
        createFault({
          code: 'no_effect',
          path: joinPath(path, key),
          found: found[key],
          says: `has no effect on the trigger '${on}'`,
          mend: `leave it out, or write "on": "${meant}"`,
        }),
      );
  });
}

/**
 * What of a config's triggers has no effect.
 * @param kind what the form's surface is, by all its sources
 */
export function judgeTriggers(written: unknown, kind: string): Fault[] {
  const config = plain(written);
  const { surface } = isRecord(config) ? config : {};
  const list = isRecord(surface) ? surface['triggers'] : undefined;
  if (!Array.isArray(list) || kind !== 'inline' || !list[0]) return judgeKeys(list);
  const says = 'has no effect: an inline form is always open';
  const mend = 'leave the key out, or let the form float';
  return [createFault({ code: 'no_effect', path: PATH, found: list, says, mend })];
}
