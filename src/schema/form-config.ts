import * as z from 'zod/mini';
import { blockSchema } from './blocks.ts';
import { frameSchema } from './form-frame.ts';
import { priceGuideSchema } from './price-guide.ts';

/** A form config as a site builder writes it; every part may be left to template and defaults. */
export const formConfigSchema = z.extend(frameSchema, {
  priceGuide: z.optional(priceGuideSchema),
  blocks: z.optional(z.array(blockSchema)),
});
