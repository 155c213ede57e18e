import type * as CallsModule from '../api/calls.ts';
import type * as Loaded from '../api/loaded.ts';
import type { Settings } from '../model/settings.ts';
import type * as WholeApi from '../api/whole.ts';
import type * as LauncherModule from '../ui/launcher/index.ts';

export type Api = Pick<typeof Loaded, 'widget'>;
export type CallsPart = Pick<typeof CallsModule, 'calls'>;
export type LauncherPart = Pick<typeof LauncherModule, 'launcher'>;

/** What the tag fetches on need: each chunk brings what bears its own name. */
export type Chunks = Api & LauncherPart & CallsPart;

/** And what a form fetches for itself. */
export type All = Chunks & Pick<typeof WholeApi, 'createLater'>;

/** Where the tag has its parts from. */
export interface Parts {
  /** The chunk of this name; rejects where it does not load. */
  get<Name extends keyof Chunks>(name: Name): Promise<Pick<Chunks, Name>>;
  /** All of it from the one-file build, because something did not load; rejects with the cause. */
  rescue(cause: unknown): Promise<Whole>;
  /** Fetches what a form of these settings needs, so that one chunk does not wait for another. */
  warm(settings: Settings): void;
  /** Takes the parts of the one-file build, for when chunks of ours do not load. */
  lend(whole: Whole): void;
}

/** The one-file build, which has everything in hand. */
export interface Whole extends Parts {
  get<Name extends keyof All>(name: Name): Promise<Pick<All, Name>>;
}
