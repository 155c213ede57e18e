import type { Form, ReadyTemplate } from '../schema/types.ts';
import { SURFACE_KINDS } from '../model/surface-kinds.ts';
import * as DEFAULTS from '../model/defaults.ts';
import { isInsecure } from '../model/is-insecure.ts';
import * as PATTERNS from '../model/patterns.ts';
import { PRESETS } from '../model/presets.ts';
import type { Settings } from '../model/settings.ts';
import { readFlag } from './read-flag.ts';

/** What reading must know of the page. */
export interface PageContext {
  /** `location.protocol` of the host page, with its colon. */
  pageProtocol: string;
}

/** A form, and the paths of what could not be used for it. */
export interface Reading {
  form: Form;
  dropped: string[];
}

/**
 * The form of a template under a tag's settings, for tags that name no config: most of them. It
 * saves the reading of fields, which is three quarters of `config/`; a property test holds it to
 * `normalise`.
 */
export function readTemplate(
  template: ReadyTemplate,
  settings: Settings,
  page: PageContext,
): Reading {
  const dropped: string[] = [];
  const take = (name: string, isUsable: (text: string) => boolean): string | undefined => {
    const text = settings[name];
    if (!text || isUsable(text)) return text || undefined;
    dropped.push(name);
    return undefined;
  };
  const like = (name: string, pattern: RegExp) => take(name, (text) => pattern.test(text));
  const isReachable = (url: string): boolean =>
    PATTERNS.address.test(url) && !isInsecure(url, page.pageProtocol);
  const form: Form = {
    ...template,
    clinic: {
      name: take('clinic', Boolean),
      phone: like('phone', PATTERNS.phone),
      email: like('email', PATTERNS.email),
    },
    webhook: {
      url: take('webhook', isReachable),
      preset: PRESETS.find((preset) => preset === settings['preset']),
    },
    surface: {
      kind: SURFACE_KINDS.find((kind) => kind === settings['surface']) ?? DEFAULTS.surface,
      launcher: { label: take('label', Boolean) },
    },
    theme: {
      accent: like('accent', PATTERNS.colour),
      scheme: DEFAULTS.scheme,
      font: DEFAULTS.font,
    },
    locale: like('locale', PATTERNS.locale) ?? DEFAULTS.locale,
    test: readFlag(settings['test']) ?? false,
  };
  return { form, dropped };
}
