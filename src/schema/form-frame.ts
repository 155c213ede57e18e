import * as z from 'zod/mini';
import { FONTS, HEADING_LEVELS, PHOTO_WAYS, SCHEMES, STORAGE } from '../model/choices.ts';
import { SURFACE_KINDS } from '../model/surface-kinds.ts';
import { PRESETS } from '../model/presets.ts';
import { REGIONS } from '../model/regions.ts';
import { TEMPLATES } from '../model/templates.ts';
import {
  address,
  colour,
  country,
  email,
  flag,
  formId,
  id,
  locale,
  phone,
  tableOf,
  text,
  words,
} from './atoms.ts';
import { conditionSchema } from './condition.ts';
import { fieldSchema } from './field.ts';

export const stepSchema = z.strictObject({
  id: z.optional(id),
  title: z.optional(words),
  intro: z.optional(words),
  next: z.optional(words),
  visibleWhen: z.optional(conditionSchema),
  fields: z.array(fieldSchema),
});

export const clinicSchema = z.strictObject({
  name: z.optional(words),
  phone: z.optional(phone),
  email: z.optional(email),
  privacyUrl: z.optional(address),
  country: z.optional(country),
  timeZone: z.optional(words),
  hours: z.optional(z.unknown()),
  holidays: z.optional(z.unknown()),
  locations: z.optional(z.unknown()),
  practitioners: z.optional(z.unknown()),
});

export const webhookSchema = z.strictObject({
  url: z.optional(address),
  preset: z.optional(z.literal(PRESETS)),
  photos: z.optional(z.literal(PHOTO_WAYS)),
  fallback: z.optional(address),
  fields: z.optional(z.unknown()),
  values: z.optional(z.unknown()),
  minimal: z.optional(flag),
});

export const surfaceKind = z.literal(SURFACE_KINDS);
export const surfaceSchema = z.strictObject({
  kind: z.optional(surfaceKind),
  side: z.optional(z.unknown()),
  launcher: z.optional(z.unknown()),
  triggers: z.optional(z.unknown()),
});

const successSchema = z.strictObject({
  title: z.optional(words),
  text: z.optional(words),
  link: z.optional(z.strictObject({ label: words, url: address })),
  redirect: z.optional(address),
});

const themeSchema = z.strictObject({
  accent: z.optional(colour),
  scheme: z.optional(z.literal(SCHEMES)),
  font: z.optional(z.literal(FONTS)),
});

/** A form config, but for the shape of what few have: that is fetched apart, where one has it. */
export const frameSchema = z.strictObject({
  $schema: z.optional(text),
  id: z.optional(formId),
  revision: z.optional(words),
  template: z.optional(z.literal(TEMPLATES)),
  omit: z.optional(z.array(id)),
  title: z.optional(words),
  intro: z.optional(words),
  clinic: z.optional(clinicSchema),
  webhook: z.optional(z.union([address, webhookSchema])),
  surface: z.optional(z.union([surfaceKind, surfaceSchema])),
  steps: z.optional(z.array(stepSchema)),
  fields: z.optional(z.array(fieldSchema)),
  priceGuide: z.optional(z.unknown()),
  blocks: z.optional(z.unknown()),
  consents: z.optional(z.literal(REGIONS)),
  ukPomSafe: z.optional(flag),
  prefill: z.optional(z.array(id)),
  review: z.optional(z.unknown()),
  success: z.optional(successSchema),
  headingLevel: z.optional(z.literal(HEADING_LEVELS)),
  theme: z.optional(themeSchema),
  locale: z.optional(locale),
  messages: z.optional(tableOf(text)),
  analytics: z.optional(z.unknown()),
  monitor: z.optional(z.unknown()),
  storage: z.optional(z.literal(STORAGE)),
  test: z.optional(flag),
});
