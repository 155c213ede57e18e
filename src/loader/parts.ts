import type * as Loaded from '../api/loaded.ts';
import type * as LauncherModule from '../ui/launcher/draw-launcher.ts';

export type Api = Pick<typeof Loaded, 'createInstance'>;
export type LauncherPart = Pick<typeof LauncherModule, 'drawLauncher'>;

/** What the tag fetches on need; the one-file build has it in hand. */
export interface Parts {
  api(): Promise<Api>;
  launcher(): Promise<LauncherPart>;
  /** Fetches what a form of this template needs, so that one chunk does not wait for another. */
  warm(template: string | undefined): void;
  /** Takes the parts of the one-file build, for when chunks of ours do not load. */
  lend(parts: Parts): void;
}
