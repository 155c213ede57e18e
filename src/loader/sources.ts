import { layered } from '../model/layered.ts';
import type { Settings } from '../model/settings.ts';

/** Where one form's settings come from, before any of them is read. */
export interface Sources {
  attributes: Settings;
  query: Settings;
  /** The config of an API call. */
  call?: unknown;
  /** Attributes, and what the query says otherwise. */
  settings: Settings;
}

export const sourcesOf = (attributes: Settings, query: Settings, call?: unknown): Sources => ({
  attributes,
  query,
  call,
  settings: layered(attributes, query),
});
