import type * as CallsModule from '../api/calls.ts';
import type * as Loaded from '../api/loaded.ts';
import type * as WholeApi from '../api/whole.ts';
import type { Settings } from '../model/settings.ts';
import type * as LauncherModule from '../ui/launcher/index.ts';

export type Api = Pick<typeof Loaded, 'widget'>;
export type CallsPart = Pick<typeof CallsModule, 'calls'>;
/** What a page does without a form; the one-file build has it not. */
export interface VisitPart {
  visit?(said: Settings): void;
}
export type LauncherPart = Pick<typeof LauncherModule, 'launcher'>;

/** What the tag fetches on need: each chunk brings what bears its own name. */
export type Chunks = Api & LauncherPart & CallsPart & VisitPart;

/** What it fetches only to have it early, and never asks for anything. */
export type Early = 'layers' | `template-${string}`;

/** And what a form fetches for itself. */
export type All = Chunks & Pick<typeof WholeApi, 'createLater'>;

/** Where the tag has its parts from. */
export interface Parts {
  /** The chunk of this name; rejects where it does not load. */
  get<Name extends keyof Chunks | Early>(name: Name): Promise<Pick<Chunks, Name & keyof Chunks>>;
  /** All of it from the one-file build, because something did not load; rejects with the cause. */
  rescue(cause: unknown): Promise<Whole>;
  /** Takes the parts of the one-file build, for when chunks of ours do not load. */
  lend(whole: Whole): void;
}

/** The one-file build, which has everything in hand. */
export interface Whole extends Parts {
  get<Name extends keyof All | Early>(name: Name): Promise<Pick<All, Name & keyof All>>;
}
