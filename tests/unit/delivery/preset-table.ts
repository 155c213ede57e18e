import { importPreset } from '../../../src/delivery/known-receiver.ts';
import { PRESETS } from '../../../src/model/presets.ts';
import type { Preset } from '../../../src/schema/types.ts';

type Known = Awaited<ReturnType<typeof importPreset>>;

const loaded = new Map<Preset, Known>();
for (const name of PRESETS) loaded.set(name, await importPreset(name));

/** What is known of one kind of receiver. */
export function presetNamed(name: Preset): Known {
  const known = loaded.get(name);
  if (!known) throw new Error(`no preset '${name}'`);
  return known;
}

/** All of it by name: in a page only one of them is fetched. */
export const PRESET_ENTRIES: readonly (readonly [Preset, Known])[] = [...loaded];
