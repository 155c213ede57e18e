import { classifyHead, saysOk } from './classify.ts';
import type { DeliveryIo } from './io.ts';
import type { DeliveryJob } from './receiver.ts';
import { ATTEMPT_MS } from './retry.ts';
import type { Verdict } from './verdict.ts';
import { within } from './within.ts';

/**
 * Posts once and says what can be known of it. Never rejects, and never takes longer than 10 s,
 * or what a large body is given, whatever `fetch` does: some host pages replace it by one that ignores its signal.
 */
export async function attempt(job: DeliveryJob, io: DeliveryIo): Promise<Verdict> {
  if (!io.isOnline()) return { reason: 'offline' };
  const controller = new AbortController();
  const ms = job.attemptMs ?? ATTEMPT_MS;
  const verdict = await within(ms, exchange(job, io, controller.signal), io.after);
  if (verdict) return verdict;
  controller.abort();
  return { reason: 'timeout' };
}

const bytesIn = (text: string): number => new TextEncoder().encode(text).length;

async function exchange(job: DeliveryJob, io: DeliveryIo, signal: AbortSignal): Promise<Verdict> {
  const { url, preset, body, contentType } = job;
  // Called bare: as a method of another object it is an "Illegal invocation".
  const { fetch } = io;
  const release = io.outlive?.(typeof body === 'string' ? bytesIn(body) : body.size);
  try {
    const response = await fetch(url, {
      method: 'POST',
      mode: preset.reads === 'cors' ? 'cors' : 'no-cors',
      // The id travels in the body: a header of our own would force a preflight.
      headers: { 'content-type': contentType, ...preset.headers },
      body,
      credentials: 'omit',
      redirect: 'follow',
      // A receiver may allow certain sites; the path of a page could name a treatment.
      referrerPolicy: 'strict-origin',
      cache: 'no-store',
      signal,
      ...(release && { keepalive: true }),
    });
    const verdict = classifyHead(response, job, io.now());
    // Where the status counts, the head is enough: the body is never read, so it may break.
    if (verdict.reason !== 'accepted' || preset.accepts === 'status') return verdict;
    return saysOk(await response.text()) ? verdict : { ...verdict, reason: 'not-ok' };
  } catch {
    // Every failure is one and the same TypeError; only the page's own policy leaves a trace.
    return { reason: io.wasBlocked?.(url) ? 'blocked' : 'network' };
  } finally {
    release?.();
  }
}
