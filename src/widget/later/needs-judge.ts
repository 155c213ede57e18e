import { SETTINGS } from '../../model/settings.ts';
import type { FormReading, FormSources } from '../read-form.ts';

/** By what caches are told apart; on a script's URL that is nobody's mistake. */
const CACHE_KEYS = ['_', 't', 'v', 'ver', 'version', 'rev'];

/**
 * Whether there may be something to tell a site builder. A tag that is right, as most are, spares
 * its visitors the judge: 6 kB.
 */
export function needsJudge(sources: FormSources, { form, dropped }: FormReading): boolean {
  const { attributes, query, written, call } = sources;
  // `consult-form` marks the tag for where `currentScript` is null.
  const known = [...Object.keys(SETTINGS), ...CACHE_KEYS, 'consult-form'];
  return (
    (written ?? call) !== undefined ||
    dropped.length > 0 ||
    form.webhook.url === undefined ||
    Object.keys({ ...attributes, ...query }).some((name) => !known.includes(name))
  );
}
