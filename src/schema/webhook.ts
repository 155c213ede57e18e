import * as z from 'zod/mini';
import { address, tableOf, text, words } from './atoms.ts';
import { webhookSchema } from './form-frame.ts';

/** Where submissions go, where more is said of it than address and preset. */
export const fullWebhookSchema = z.union([
  address,
  z.extend(webhookSchema, {
    fields: z.optional(tableOf(words)),
    values: z.optional(tableOf(text)),
  }),
]);
