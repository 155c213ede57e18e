import type * as Loaded from '../api/loaded.ts';
import type * as LauncherModule from '../ui/launcher/draw-launcher.ts';

export type Api = Pick<typeof Loaded, 'createInstance'>;
export type LauncherPart = Pick<typeof LauncherModule, 'drawLauncher'>;

/** Everything that can be fetched, by the name of what it brings. */
export type All = Api & LauncherPart;

/** What the tag fetches on need; the one-file build has it in hand. */
export interface Parts {
  /** The chunk that exports this name. */
  get<Name extends keyof All>(name: Name): Promise<Pick<All, Name>>;
  /** All of it from the one-file build, because something of it did not load; rejects without. */
  rescue(cause: unknown): Promise<Parts>;
  /** Fetches what a form of this template needs, so that one chunk does not wait for another. */
  warm(template: string | undefined): void;
  /** Takes the parts of the one-file build, for when chunks of ours do not load. */
  lend(parts: Parts): void;
}
