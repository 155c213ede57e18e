import { isRecord, plain } from '../model/plain.ts';
import { createFault } from './create-fault.ts';
import type { Fault } from './faults.ts';
import { judgeWebhook } from './judge-address.ts';

const ADAPTERS = ['dataLayer', 'gtag', 'meta'] as const;

/** Analytics of which none is on: whoever wrote it waits for leads that nobody counts. */
function judgeAnalytics(found: unknown): Fault[] {
  const isNone = isRecord(found) && !ADAPTERS.some((name) => (found[name] ?? false) !== false);
  if (!isNone) return [];
  const says = 'has no effect: it names nothing that is told of leads';
  const mend = `add one of these as true: ${ADAPTERS.join(', ')}`;
  return [createFault({ code: 'no_effect', path: 'analytics', found, says, mend })];
}

/**
 * What of a config's analytics and monitor has no effect, or cannot be reached from its page.
 * @param pageProtocol that of the page, with its colon
 */
export function judgeReports(written: unknown, pageProtocol: string): Fault[] {
  const config = plain(written);
  if (!isRecord(config)) return [];
  const { analytics, monitor } = config;
  return [...judgeAnalytics(analytics), ...judgeWebhook('monitor', monitor, pageProtocol)];
}
