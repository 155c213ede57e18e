import * as z from 'zod/mini';
import { CORNERS, LAUNCHER_KINDS } from '../model/choices.ts';
import { words } from './atoms.ts';

const pixels = z.number().check(z.gte(0));

/** The button that opens a form which floats. */
export const launcherSchema = z.strictObject({
  kind: z.optional(z.literal(LAUNCHER_KINDS)),
  label: z.optional(words),
  corner: z.optional(z.literal(CORNERS)),
  offset: z.optional(z.array(pixels).check(z.minLength(2), z.maxLength(2))),
});
