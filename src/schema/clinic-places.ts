import * as z from 'zod/mini';
import { id, listOf, phone, words } from './atoms.ts';
import { holidaysSchema, hoursSchema } from './hours.ts';

/** Where a clinic is. */
export const locationSchema = z.strictObject({
  id,
  name: words,
  address: z.optional(words),
  timeZone: z.optional(words),
  phone: z.optional(phone),
  hours: z.optional(hoursSchema),
  holidays: z.optional(holidaysSchema),
});

/** Who treats there. */
export const practitionerSchema = z.strictObject({
  id,
  name: words,
  title: z.optional(words),
  locations: z.optional(listOf(id)),
});
