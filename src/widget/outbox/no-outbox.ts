import { deliver, type DeliveryResult, type Dispatch } from '../../delivery/outbox/api.ts';
import { deliveryFacts } from '../../delivery/delivery-facts.ts';
import { watchBlocked } from '../../platform/blocked-urls.ts';
import { say } from '../../platform/say.ts';
import { plainIo } from './plain-io.ts';

/** In the one-file build: sent while the page is open, by each way in turn, and kept nowhere. */
export const outbox = {
  async send({ jobs }: Dispatch): Promise<DeliveryResult['outcome']> {
    const { wasBlocked, dispose } = watchBlocked();
    let outcome: DeliveryResult['outcome'] = 'failed';
    for (const job of jobs) {
      const result = await deliver(job, plainIo(wasBlocked));
      ({ outcome } = result);
      if (outcome === 'delivered') break;
      say(deliveryFacts(result, job.url));
      if (outcome === 'sent-unconfirmed') break;
    }
    dispose();
    return outcome;
  },
};
