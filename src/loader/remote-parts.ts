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
    /**
     * As a module first: it is let through where a script is not, by Trusted Types and by a policy
     * that asks for a nonce, and an import map may have said what it holds. Then as a classic
     * script, which needs no CORS header on the CDN. It lends its parts as it runs.
     */
    rescue: (cause) =>
      (whole ??= new Promise((resolve, reject) => {
        const url = `${base}consult-form.standalone.js`;
        const settle = (): void => {
          if (lent) return resolve(lent);
          whole = undefined;
          reject(cause);
        };
        const asScript = (): void => {
          // Whoever checks the tag is not served a file that nobody has checked.
          if (tag?.integrity) return settle();
          const script = document.createElement('script');
          script.onload = script.onerror = settle;
          script.src = url;
          document.head.append(script);
        };
        import(/* @vite-ignore */ url).then(settle, asScript).catch(settle);
      })),
    lend(parts) {
      lent = parts;
    },
  };
}
