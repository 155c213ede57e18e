import * as DEFAULTS from '../model/defaults.ts';
import type { Parts, Whole } from './parts.ts';

/** What every chunk of this build bears in its name. */
declare const BUILD: string;

/** Fetches parts from beside the tag, and all of them from the one-file build for whoever asks. */
export function createRemoteParts(tag: HTMLScriptElement | null): Parts {
  const base = new URL('.', tag?.src || document.baseURI).href;
  /** What is served under that name; were it something else, calling it would fail likewise. */
  const fetchChunk = <Chunk>(name: string): Promise<Chunk> =>
    import(/* @vite-ignore */ `${base}chunks/${name}-${BUILD}.js`);
  let lent: Whole | undefined;
  let whole: Promise<Whole> | undefined;

  return {
    get: fetchChunk,
    /** By a classic script first, which needs no CORS header on the CDN; it lends its parts as it runs. */
    rescue: (cause) =>
      (whole ??= new Promise((resolve, reject) => {
        const url = `${base}consult-form.standalone.js`;
        const settle = (): void => {
          if (lent) return resolve(lent);
          whole = undefined;
          reject(cause);
        };
        // As a module it is let through where a script is not: by Trusted Types, by a policy that
        // asks for a nonce. And of a module the page's import map may have said what it holds.
        const asModule = (): unknown => import(/* @vite-ignore */ url).then(settle, settle);
        const script = document.createElement('script');
        script.onload = settle;
        script.onerror = asModule;
        try {
          // Whoever checks the tag is not served a file that nobody has checked.
          script.src = tag?.integrity ? '' : url;
          document.head.append(script);
        } catch {
          asModule();
        }
      })),
    warm({ config, template }) {
      // A config may lay itself over any template; what reads it is needed first. Only to have it
      // early: whoever needs it meets its failure, if any.
      for (const name of [
        'widget',
        config ? 'layers' : `template-${template || DEFAULTS.template}`,
      ])
        fetchChunk(name).catch(() => undefined);
    },
    lend(parts) {
      lent = parts;
    },
  };
}
