import * as DEFAULTS from '../model/defaults.ts';
import { importOneFile } from './import-one-file.ts';
import type { Chunks, Parts, Whole } from './parts.ts';

/** What every chunk of this build bears in its name. */
declare const BUILD: string;

/** The chunk that brings each part. */
const CHUNKS: Readonly<Record<keyof Chunks, string>> = {
  createInstance: 'widget',
  drawLauncher: 'launcher',
};

/** Whether a chunk is what this tag was built with. */
const brings = <Name extends keyof Chunks>(
  module: unknown,
  name: Name,
): module is Pick<Chunks, Name> => name in Object(module);

/** Fetches parts from beside the tag, and all of them from the one-file build for whoever asks. */
export function createRemoteParts(tag: HTMLScriptElement | undefined): Parts {
  const base = new URL('.', tag?.src || document.baseURI).href;
  const fetchChunk = (name: string): Promise<unknown> =>
    import(/* @vite-ignore */ `${base}chunks/${name}-${BUILD}.js`);
  let lend: Parts['lend'] = () => undefined;
  const lent = new Promise<Whole>((resolve) => {
    lend = resolve;
  });
  let whole: Promise<Whole> | undefined;

  return {
    async get(name) {
      const module = await fetchChunk(CHUNKS[name]);
      if (brings(module, name)) return module;
      throw new TypeError(name);
    },
    rescue: (cause) =>
      (whole ??= importOneFile(`${base}consult-form.standalone.js`, tag?.nonce).then(
        () => lent,
        () => Promise.reject(cause),
      )),
    warm(template = DEFAULTS.template) {
      // Only to have it early: whoever needs it meets its failure, if any.
      fetchChunk(`template-${template}`).catch(() => undefined);
    },
    lend: (parts) => lend(parts),
  };
}
