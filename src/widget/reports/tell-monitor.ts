import { isRecord } from '../../model/plain.ts';
import type { Outcome, State } from '../../model/outcomes.ts';
import { say } from '../../platform/say.ts';
import type { Outgoing } from '../../ui/form-context.ts';

declare const VERSION: string;

/** The id of a submission, which only its text has by now. */
function idOf({ body, contentType }: Outgoing & { body: string }): string | undefined {
  if (contentType.includes('urlencoded')) return new URLSearchParams(body).get('id') ?? undefined;
  const submission: unknown = JSON.parse(body);
  return isRecord(submission) && typeof submission['id'] === 'string'
    ? submission['id']
    : undefined;
}

/** What is known of a submission: its outcome, or that its visitor has left while it was `sending`. */
export type Known = Outcome | Extract<State, 'sending'>;

/** What a monitor gets: these four, and nothing that the visitor has said. */
export const reportOf = (job: Outgoing & { body: string }, form: string, outcome: Known): string =>
  JSON.stringify({ id: idOf(job), form, version: VERSION, outcome });

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
