import * as z from 'zod/mini';
import { DAYS } from '../model/choices.ts';
import { date, listOf, time } from './atoms.ts';

/** When a clinic is open: each entry for some days of the week. */
export const hoursSchema = z.array(
  z.strictObject({ days: listOf(z.literal(DAYS)), from: time, to: time }),
);
export const holidaysSchema = z.array(date);
