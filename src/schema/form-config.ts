import * as z from 'zod/mini';
import { blockSchema } from './blocks.ts';
import { locationSchema, practitionerSchema } from './clinic-places.ts';
import { clinicSchema, frameSchema, surfaceKind, surfaceSchema } from './form-frame.ts';
import { holidaysSchema, hoursSchema } from './hours.ts';
import { launcherSchema } from './launcher.ts';
import { priceGuideSchema } from './price-guide.ts';
import { triggerSchema } from './trigger.ts';

export { judgeSeen } from './judge-price-seen.ts';

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
  surface: z.optional(
    z.union([
      surfaceKind,
      z.extend(surfaceSchema, {
        launcher: z.optional(launcherSchema),
        triggers: z.optional(z.array(triggerSchema)),
      }),
    ]),
  ),
  priceGuide: z.optional(priceGuideSchema),
  blocks: z.optional(z.array(blockSchema)),
});
