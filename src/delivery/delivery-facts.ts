import type { Outcome } from '../model/outcomes.ts';
import type { DeliveryResult } from './deliver.ts';

/** A result as it stands for its visitor: what failed may be kept, to be sent later. */
export type Standing = Omit<DeliveryResult, 'outcome'> & { outcome: Outcome };

/**
 * What became of a submission, for whoever set the webhook up. It holds no answer, and of the webhook
 * only the origin, because its path is a credential.
 * @param url the webhook's
 */
export function deliveryFacts(result: Standing, url: string): string {
  const { outcome, reason, status, attempts, doubt } = result;
  const facts = [
    reason,
    status && `HTTP ${status}`,
    attempts > 1 && `${attempts} attempts`,
    (doubt ?? reason) !== reason && 'after one that may have arrived',
  ];
  return `submission ${outcome} at ${originOf(url)} (${facts.filter(Boolean).join(', ')}).`;
}

function originOf(url: string): string {
  try {
    return new URL(url).origin;
  } catch {
    return "this page's own site";
  }
}
