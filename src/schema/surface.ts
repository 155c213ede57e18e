import * as z from 'zod/mini';
import { CORNERS } from '../model/choices.ts';
import { surfaceKind, surfaceSchema } from './form-frame.ts';
import { launcherSchema } from './launcher.ts';
import { triggerSchema } from './trigger.ts';

/** How a form stands on its page, where more is said of it than its kind. */
export const fullSurfaceSchema = z.union([
  surfaceKind,
  z.extend(surfaceSchema, {
    side: z.optional(z.literal(CORNERS)),
    launcher: z.optional(launcherSchema),
    triggers: z.optional(z.array(triggerSchema)),
  }),
]);
