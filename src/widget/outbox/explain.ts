import type { Standing } from '../../delivery/delivery-facts.ts';
import { say } from '../../platform/say.ts';

/** Tells whoever can mend it; that may fail without touching the outcome. */
export function explain(result: Standing, url: string): void {
  import('../../delivery/explain.ts').then(
    ({ explainDelivery }) => say(explainDelivery(result, url)),
    () => say('submission', result.outcome, result.reason),
  );
}
