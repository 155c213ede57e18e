import type { Outcome, State } from '../../model/outcomes.ts';
import { say } from '../../platform/say.ts';

declare const VERSION: string;

/** What is known of a submission: its outcome, or that its visitor has left while it was `sending`. */
export type Known = Outcome | Extract<State, 'sending'>;

/** What a monitor gets: these four, and nothing that the visitor has said. */
export const reportOf = (id: string, form: string, outcome: Known): string =>
  JSON.stringify({ id, form, version: VERSION, outcome });

let hasFailed = false;

/**
 * Posts a report, without cookies and without the page's path, and without a preflight: it asks for
 * no answer. Never rejects, and says once in a page that it did not get through.
 */
export async function tellMonitor(url: string, body: string): Promise<void> {
  try {
    await fetch(new URL(url, document.baseURI).href, {
      method: 'POST',
      mode: 'no-cors',
      headers: { 'content-type': 'text/plain;charset=UTF-8' },
      body,
      credentials: 'omit',
      referrerPolicy: 'strict-origin',
      cache: 'no-store',
      // The page may be on its way to another one. A beacon outlives it too, but brings cookies along.
      keepalive: true,
    });
  } catch (cause) {
    if (!hasFailed) say('monitor: not reached', cause);
    hasFailed = true;
  }
}
