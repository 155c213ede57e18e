import type { Form } from '../schema/types.ts';
import {
  CORNERS,
  FONTS,
  HEADING_LEVELS,
  LAUNCHER_KINDS,
  PHOTO_WAYS,
  SCHEMES,
} from '../model/choices.ts';
import { SURFACE_KINDS } from '../model/surface-kinds.ts';
import * as DEFAULTS from '../model/defaults.ts';
import { isInsecure } from '../model/is-insecure.ts';
import * as CONFIG_PATTERNS from '../model/config-patterns.ts';
import * as PATTERNS from '../model/patterns.ts';
import type { Plain } from '../model/plain.ts';
import { PRESETS } from '../model/presets.ts';
import { TEMPLATES } from '../model/templates.ts';
import { isAddress, isFlag, isOffset, isText, isWords, matching, oneOf } from './guards.ts';
import { readHours } from './read-hours.ts';
import { readMapping } from './read-mapping.ts';
import { readTexts } from './read-texts.ts';
import { readerOf } from './reader.ts';
import { readPlaces } from './read-places.ts';
import type { PageContext } from './read-template.ts';

/** Everything of a form but its steps. */
export type Frame = Omit<Form, 'steps'>;

/** Shorthands written out: an address for the webhook, a kind for the surface. */
function writeOut(raw: Plain): Plain {
  const { webhook, surface } = raw;
  return {
    ...raw,
    ...(isText(webhook) && { webhook: { url: webhook } }),
    ...(isText(surface) && { surface: { kind: surface } }),
  };
}

/**
 * Reads all but the steps of a config that came out of `plain`: fills in defaults and leaves out
 * what cannot be used, whose paths go to `dropped`.
 */
export function readFrame(raw: Plain, { pageProtocol }: PageContext, dropped: string[]): Frame {
  const read = readerOf({ raw: writeOut(raw), path: '' }, dropped);
  const isReachable = (value: unknown): value is string =>
    isAddress(value) && !isInsecure(value, pageProtocol);
  const [label, url] = [read('success.link.label', isWords), read('success.link.url', isAddress)];
  return {
    id:
      read('id', matching(CONFIG_PATTERNS.formId)) ?? read('template', oneOf(TEMPLATES)) ?? 'form',
    revision: read('revision', isWords) ?? '',
    title: read('title', isWords),
    intro: read('intro', isWords),
    clinic: {
      name: read('clinic.name', isWords),
      phone: read('clinic.phone', matching(PATTERNS.phone)),
      email: read('clinic.email', matching(PATTERNS.email)),
      privacyUrl: read('clinic.privacyUrl', isAddress),
      country: read('clinic.country', matching(CONFIG_PATTERNS.country)),
      timeZone: read('clinic.timeZone', isWords),
      ...readHours({ raw: raw['clinic'], path: 'clinic' }, dropped),
      ...readPlaces(read, dropped),
    },
    webhook: {
      url: read('webhook.url', isReachable),
      preset: read('webhook.preset', oneOf(PRESETS)),
      photos: read('webhook.photos', oneOf(PHOTO_WAYS)),
      fallback: read('webhook.fallback', isReachable),
      ...readMapping(read, dropped),
    },
    surface: {
      kind: read('surface.kind', oneOf(SURFACE_KINDS)) ?? DEFAULTS.surface,
      side: read('surface.side', oneOf(CORNERS)),
      launcher: {
        kind: read('surface.launcher.kind', oneOf(LAUNCHER_KINDS)),
        label: read('surface.launcher.label', isWords),
        corner: read('surface.launcher.corner', oneOf(CORNERS)),
        offset: read('surface.launcher.offset', isOffset),
      },
    },
    success: {
      title: read('success.title', isWords),
      text: read('success.text', isWords),
      link: label && url ? { label, url } : undefined,
      redirect: read('success.redirect', isAddress),
    },
    headingLevel: read('headingLevel', oneOf(HEADING_LEVELS)) ?? DEFAULTS.headingLevel,
    theme: {
      accent: read('theme.accent', matching(PATTERNS.colour)),
      scheme: read('theme.scheme', oneOf(SCHEMES)) ?? DEFAULTS.scheme,
      font: read('theme.font', oneOf(FONTS)) ?? DEFAULTS.font,
    },
    locale: read('locale', matching(PATTERNS.locale)) ?? DEFAULTS.locale,
    messages: readTexts(read, 'messages', dropped) ?? {},
    test: read('test', isFlag) ?? false,
  };
}
