import { deliveryFacts, type Standing } from './delivery-facts.ts';
import { ATTEMPT_MS } from './retry.ts';
import type { DeliveryReason } from './verdict.ts';

const STATUS_MENDS: Readonly<Record<number, string>> = {
  400: 'It does not take this format: try another data-preset (json, text, form), or check the names in webhook.fields.',
  401: 'It asks for a login or a key. A webhook must take a POST without one: no secret can live in a page.',
  404: 'Nothing listens at this address: check the URL, and that the workflow behind it is switched on (n8n: its production URL, not /webhook-test/).',
  405: 'This address takes no POST: check the URL.',
  413: 'The submission is larger than it takes: raise its limit.',
  429: 'It takes no more for now: raise its rate limit or its plan.',
};

/** Statuses that are mended like another one. */
const SAME_MEND: Readonly<Record<number, number>> = {
  403: 401,
  407: 401,
  410: 404,
  415: 400,
  422: 400,
};

const MENDS: Readonly<Record<Exclude<DeliveryReason, 'accepted'>, string>> = {
  opaque: 'Its answer cannot be read from a page: look there whether it arrived.',
  refused: 'It refused the submission: its own log says why.',
  redirected:
    'It redirected, perhaps to a login page: use the address that itself answers the POST, and let it take a POST without a login.',
  unavailable: 'It could not take the submission: its own log says why.',
  network:
    'No answer could be read. Likely causes: it answers without Access-Control-Allow-Origin, it refuses the preflight of JSON (try data-preset "text" or "form"), it redirects to a login page on another host, the address is wrong, or the connection broke. It may have arrived all the same; the browser\'s own message tells more.',
  timeout: `It did not answer within ${ATTEMPT_MS / 1000} s: let it answer first and work afterwards. It may have arrived all the same.`,
  'not-ok':
    'Its answer was not {"ok":true}: check the script\'s deployment (access "Anyone") and its log.',
  offline: 'The browser is offline.',
  blocked: "This page's Content-Security-Policy blocks it: add its origin to connect-src.",
};

/**
 * One line for the console, for whoever set the webhook up: what happened and what mends it.
 * @param url the webhook's
 * @returns nothing for what was delivered
 */
export function explainDelivery(result: Standing, url: string): string | undefined {
  const { reason, status, doubt = reason } = result;
  if (reason === 'accepted' || doubt === 'accepted') return undefined;
  const byStatus = reason === 'refused' || reason === 'unavailable' ? status : undefined;
  const mend = (byStatus && STATUS_MENDS[SAME_MEND[byStatus] ?? byStatus]) || MENDS[reason];
  const line = `${deliveryFacts(result, url)} ${mend}`;
  return doubt === reason ? line : `${line} Before that: ${MENDS[doubt]}`;
}
