import * as z from 'zod/mini';
import { tableOf, text } from './atoms.ts';

/** Name of the format; keys are only ever added to it. */
export const SUBMISSION_FORMAT = 'consult-form/submission@1';

const optionalText = z.optional(text);

const answerSchema = z.object({
  label: text,
  value: z.union([text, z.array(text), z.boolean(), z.number()]),
  text,
});

/** The price guide as it was shown; without figures where only the practitioner can price it. */
const priceGuideSchema = z.object({
  /** In minor units of the currency, as all figures here. */
  low: z.optional(z.number()),
  high: z.optional(z.number()),
  currency: text,
  display: text,
  revision: text,
  /** What it was computed from, as the rules read it: options by their ids, figures as typed. */
  inputs: z.optional(
    z.array(
      z.object({ field: text, value: z.union([text, z.readonly(z.array(text)), z.boolean()]) }),
    ),
  ),
  lines: z.array(z.object({ rule: text, label: optionalText, low: z.number(), high: z.number() })),
});

/** A photo by the shot that it shows. */
const photoSchema = z.object({
  /** Id of the field, then of its option. */
  field: text,
  id: text,
  label: text,
  name: text,
  type: text,
  bytes: z.number(),
  width: z.number(),
  height: z.number(),
  /** Whether it did not come with this: the visitor was told to send it later. */
  later: z.boolean(),
  dataUrl: optionalText,
});

const consentSchema = z.object({
  given: z.boolean(),
  text,
  version: optionalText,
  at: text,
  locale: text,
});

/** A page view that somebody came to the site by. */
const touchSchema = z.object({
  /** The page's address, as `page` has it. */
  landing: optionalText,
  /** The page before, where the browser tells it. */
  referrer: optionalText,
  /** `utm_source` as `source`, and so on. */
  utm: tableOf(text),
  clickIds: tableOf(text),
  at: text,
});

/** What is posted to the webhook. The nested form leaves out what is absent. */
export const submissionSchema = z.object({
  format: z.literal(SUBMISSION_FORMAT),
  id: text.check(z.regex(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)),
  reference: text.check(z.regex(/^[2-9A-Z]{4}-[2-9A-Z]{2}$/)),
  test: z.boolean(),
  form: z.object({ id: text, revision: text }),
  submittedAt: text,
  /** IANA name of the zone that `bestTime` and `times` are told in, where it is known. */
  clinicTimeZone: optionalText,
  summary: text,
  contact: z.object({
    name: optionalText,
    firstName: optionalText,
    lastName: optionalText,
    email: optionalText,
    phone: optionalText,
    phoneRaw: optionalText,
    contactMethod: optionalText,
    bestTime: z.optional(z.union([text, z.array(text)])),
  }),
  location: optionalText,
  practitioner: optionalText,
  answers: tableOf(answerSchema),
  questions: z.optional(z.array(text)),
  journey: optionalText,
  photos: z.optional(z.array(photoSchema)),
  priceGuide: z.optional(priceGuideSchema),
  consents: tableOf(consentSchema),
  attribution: z.object({
    page: optionalText,
    /** The first page view of 90 days, and the last one that came from elsewhere. */
    first: z.optional(touchSchema),
    last: z.optional(touchSchema),
  }),
  visitor: z.object({
    locale: text,
    timeZone: optionalText,
    device: z.literal(['phone', 'tablet', 'desktop']),
  }),
  guard: z.object({
    elapsedMs: z.number().check(z.multipleOf(1), z.gte(0)),
    honeypot: z.boolean(),
  }),
});

export type Submission = z.infer<typeof submissionSchema>;
export type Touch = z.infer<typeof touchSchema>;
/** Where a visitor came from, at first and lately. */
export type Touches = Record<'first' | 'last', Touch>;
