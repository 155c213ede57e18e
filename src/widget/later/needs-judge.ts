import { readFlag } from '../../config/read-flag.ts';
import { SURFACE_KINDS } from '../../model/choices.ts';
import { PRESETS } from '../../model/presets.ts';
import { SETTINGS } from '../../model/settings.ts';
import { TEMPLATES } from '../../model/templates.ts';
import type { FormReading, FormSources } from '../read-form.ts';

/** Names nobody mistook: what caches are told apart by, and the mark of a tag. */
const OTHERS = ['_', 't', 'v', 'ver', 'version', 'rev', 'consult-form'];

const CHOICES = { template: TEMPLATES, preset: PRESETS, surface: SURFACE_KINDS };

/**
 * Whether there may be something to tell a site builder. A tag that is right, as most are, spares
 * its visitors the judge: 6 kB.
 */
export function needsJudge(sources: FormSources, { form, dropped }: FormReading): boolean {
  const { attributes, query, written, call } = sources;
  const settings = { ...attributes, ...query };
  const known = [...Object.keys(SETTINGS), ...OTHERS];
  const isUnchosen = Object.entries(CHOICES).some(([name, choices]) => {
    const text = settings[name]?.trim();
    return text && !choices.some((choice) => choice === text);
  });
  return (
    isUnchosen ||
    (written ?? call) !== undefined ||
    dropped.length > 0 ||
    form.webhook.url === undefined ||
    ('test' in settings && readFlag(settings['test']) === undefined) ||
    Object.keys(settings).some((name) => !known.includes(name))
  );
}
