import * as DEFAULTS from '../model/defaults.ts';
import * as LIMITS from '../model/limits.ts';
import * as CONFIG_PATTERNS from '../model/config-patterns.ts';
import type { Trigger } from '../schema/types.ts';
import { between, isList, isText, matching } from './guards.ts';
import { itemsOf, readEach, readerOf, type Item, type Reader } from './reader.ts';

type Kinds = { [On in Trigger['on']]: (read: Reader) => Extract<Trigger, { on: On }> };

/** What is read of each kind; what is left out has its default. */
const KINDS: Kinds = {
  delay: (read) => ({
    on: 'delay',
    seconds: read('seconds', between(0, LIMITS.triggerSeconds)) ?? DEFAULTS.triggerSeconds,
  }),
  scroll: (read) => ({
    on: 'scroll',
    percent: read('percent', between(1, LIMITS.percent)) ?? DEFAULTS.triggerPercent,
  }),
  exit: () => ({ on: 'exit' }),
  hash: (read) => ({
    on: 'hash',
    hash: read('hash', matching(CONFIG_PATTERNS.formId)) ?? DEFAULTS.triggerHash,
  }),
};

const isKind = (value: unknown): value is Trigger['on'] =>
  isText(value) && Object.hasOwn(KINDS, value);

/**
 * What opens a form besides its launcher, by the `surface` of a config that came out of `plain`. The
 * paths of what cannot be used go to `dropped`.
 */
export function readTriggers(surface: unknown, dropped: string[]): readonly Trigger[] | undefined {
  const written = readerOf({ raw: surface, path: 'surface' }, dropped)('triggers', isList);
  const readOne = (item: Item): Trigger | undefined => {
    const read = readerOf(item, dropped);
    const on = read('on', isKind);
    return on && KINDS[on](read);
  };
  return written && readEach(itemsOf(written, 'surface.triggers'), dropped, readOne);
}
