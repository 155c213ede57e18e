/** Loads the one-file build as a classic script, which needs no CORS header on the CDN. */
export function importOneFile(url: string, nonce: string | undefined): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = resolve;
    script.onerror = reject;
    if (nonce) script.nonce = nonce;
    try {
      script.src = url;
      document.head.append(script);
    } catch {
      // Trusted Types forbid that; a module import is let through.
      resolve(import(/* @vite-ignore */ url));
    }
  });
}
