import { DEFAULT_TEMPLATE } from '../model/defaults.ts';
import { importOneFile } from './import-one-file.ts';
import type { Api, LauncherPart, Parts } from './parts.ts';
import { say } from './say.ts';

/** Names of the built files, beside the tag; the build writes them in. */
declare const CHUNKS: {
  readonly api: string;
  readonly launcher: string;
  readonly templates: Readonly<Record<string, string>>;
  readonly standalone: string;
};

const has = (module: unknown, name: string): boolean =>
  typeof module === 'object' && module !== null && name in module;
const isApi = (module: unknown): module is Api => has(module, 'createInstance');
const isLauncher = (module: unknown): module is LauncherPart => has(module, 'drawLauncher');

/** Fetches parts from beside the tag; where one fails, all come from the one-file build. */
export function createRemoteParts(tag: HTMLScriptElement | undefined): Parts {
  const base = new URL('.', tag?.src || document.baseURI).href;
  let lend: Parts['lend'] = () => undefined;
  const lent = new Promise<Parts>((resolve) => {
    lend = resolve;
  });
  let rescue: Promise<Parts> | undefined;

  async function rescueFrom(chunk: string, cause: unknown): Promise<Parts> {
    try {
      await importOneFile(base + CHUNKS.standalone, tag?.nonce);
    } catch {
      say(
        `${base + chunk} did not load: is it published, with Access-Control-Allow-Origin, and allowed by script-src?`,
        cause,
      );
      throw cause;
    }
    return lent;
  }

  /** A part by its chunk; a chunk of another shape counts as one that did not load. */
  async function fetchPart<Part>(
    chunk: string,
    isPart: (module: unknown) => module is Part,
    fromWhole: (parts: Parts) => Promise<Part>,
  ): Promise<Part> {
    try {
      const module: unknown = await import(/* @vite-ignore */ base + chunk);
      if (isPart(module)) return module;
      throw new TypeError(chunk);
    } catch (cause) {
      rescue ??= rescueFrom(chunk, cause);
      return fromWhole(await rescue);
    }
  }

  return {
    api: () => fetchPart(CHUNKS.api, isApi, (parts) => parts.api()),
    launcher: () => fetchPart(CHUNKS.launcher, isLauncher, (parts) => parts.launcher()),
    warm(template = DEFAULT_TEMPLATE) {
      const chunk = CHUNKS.templates[template];
      // Only to have it early: whoever needs it meets its failure, if any.
      if (chunk) import(/* @vite-ignore */ base + chunk).catch(() => undefined);
    },
    lend: (parts) => lend(parts),
  };
}
