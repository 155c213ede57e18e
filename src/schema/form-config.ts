import * as z from 'zod/mini';
import { address, flag, words } from './atoms.ts';
import { blockSchema } from './blocks.ts';
import { locationSchema, practitionerSchema } from './clinic-places.ts';
import { clinicSchema, frameSchema } from './form-frame.ts';
import { holidaysSchema, hoursSchema } from './hours.ts';
import { priceGuideSchema } from './price-guide.ts';
import { analyticsSchema } from './reports.ts';
import { fullSurfaceSchema } from './surface.ts';
import { fullWebhookSchema } from './webhook.ts';

export { judgeSeen } from './judge-price-seen.ts';

const reviewSchema = z.strictObject({ title: z.optional(words), intro: z.optional(words) });

/** A form config as a site builder writes it; every part may be left to template and defaults. */
export const formConfigSchema = z.extend(frameSchema, {
  clinic: z.optional(
    z.extend(clinicSchema, {
      hours: z.optional(hoursSchema),
      holidays: z.optional(holidaysSchema),
      locations: z.optional(z.array(locationSchema)),
      practitioners: z.optional(z.array(practitionerSchema)),
    }),
  ),
  webhook: z.optional(fullWebhookSchema),
  surface: z.optional(fullSurfaceSchema),
  review: z.optional(z.union([flag, reviewSchema])),
  priceGuide: z.optional(priceGuideSchema),
  blocks: z.optional(z.array(blockSchema)),
  analytics: z.optional(analyticsSchema),
  monitor: z.optional(address),
});
