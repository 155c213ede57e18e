import * as z from 'zod/mini';
import { flag } from './atoms.ts';

/** Whether consent is there from the start, or the page says so later. */
export const ANALYTICS_CONSENTS = ['wait', 'granted'] as const;

/** What of the page's own hears of a lead; all off by default. */
export const analyticsSchema = z.strictObject({
  dataLayer: z.optional(flag),
  gtag: z.optional(flag),
  meta: z.optional(flag),
  consent: z.optional(z.literal(ANALYTICS_CONSENTS)),
});
