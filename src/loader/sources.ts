import type { Settings } from '../model/settings.ts';

/** Where one form comes from, before any of it is read. */
export interface Sources {
  /** What its tag or element says, and the script's query over that. */
  settings: Settings;
  /** What of it the query said. */
  query: Settings;
  /** The config of an API call. */
  call?: unknown;
}
