import { DEFAULT_TEMPLATE } from '../model/defaults.ts';
import { importOneFile } from './import-one-file.ts';
import type { All, Parts } from './parts.ts';
import { say } from './say.ts';

/** Names of the built files, beside the tag; the build writes them in. */
declare const CHUNKS: Readonly<Record<keyof All | 'standalone', string>> & {
  readonly templates: Readonly<Record<string, string>>;
};

/** Whether a chunk is what this tag was built with. */
const brings = <Name extends keyof All>(module: unknown, name: Name): module is Pick<All, Name> =>
  typeof module === 'object' && module !== null && name in module;

/** Fetches parts from beside the tag; where one fails, all come from the one-file build. */
export function createRemoteParts(tag: HTMLScriptElement | undefined): Parts {
  const base = new URL('.', tag?.src || document.baseURI).href;
  let lend: Parts['lend'] = () => undefined;
  const lent = new Promise<Parts>((resolve) => {
    lend = resolve;
  });
  let whole: Promise<Parts> | undefined;

  async function fetchWhole(cause: unknown): Promise<Parts> {
    try {
      await importOneFile(base + CHUNKS.standalone, tag?.nonce);
    } catch {
      say(
        `a chunk in ${base} did not load. Published? With Access-Control-Allow-Origin? Allowed by script-src?`,
        cause,
      );
      throw cause;
    }
    return lent;
  }
  const rescue = (cause: unknown): Promise<Parts> => (whole ??= fetchWhole(cause));

  return {
    async get(name) {
      const chunk = CHUNKS[name];
      try {
        const module: unknown = await import(/* @vite-ignore */ base + chunk);
        if (brings(module, name)) return module;
        throw new TypeError(chunk);
      } catch (cause) {
        return (await rescue(cause)).get(name);
      }
    },
    rescue,
    warm(template = DEFAULT_TEMPLATE) {
      const chunk = CHUNKS.templates[template];
      // Only to have it early: whoever needs it meets its failure, if any.
      if (chunk) import(/* @vite-ignore */ base + chunk).catch(() => undefined);
    },
    lend: (parts) => lend(parts),
  };
}
