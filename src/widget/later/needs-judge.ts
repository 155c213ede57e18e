import { readFlag } from '../../config/read-flag.ts';
import { SETTING_NAMES } from '../../model/setting-names.ts';
import type { FormReading, FormSources } from '../read-form.ts';

/** Names nobody mistook: what caches are told apart by, and the mark of a tag. */
const OTHERS = ['_', 't', 'v', 'ver', 'version', 'rev', 'consultForm'];

/**
 * Whether there may be something to tell a site builder. A tag that is right, as most are, spares
 * its visitors the judge: 10 kB. Who tests a form has it judged, be it for a notice to approve.
 */
export function needsJudge(sources: FormSources, { form, dropped, written }: FormReading): boolean {
  const { settings, call } = sources;
  const known: readonly string[] = [...SETTING_NAMES, ...OTHERS];
  /** What was chosen by name must be what came of it. */
  const chosen = { template: form.id, preset: form.webhook.preset, surface: form.surface.kind };
  return (
    form.test ||
    (written ?? call) !== undefined ||
    dropped.length > 0 ||
    form.webhook.url === undefined ||
    Object.entries(chosen).some(([name, came]) => (settings[name] || came) !== came) ||
    ('test' in settings && readFlag(settings['test']) === undefined) ||
    Object.keys(settings).some((name) => !known.includes(name))
  );
}
