import type { Dye } from '../theme/accent.ts';
import { accentOfPage } from '../ui/root.ts';
import { isByConfig, type FormSources } from './read-form.ts';

/**
 * What makes colours of an accent, where one is named or a config may name it. It is asked for
 * before the form is read; without it a form has the default colours, which beats having no form.
 */
export async function importDye(host: HTMLElement, sources: FormSources): Promise<Dye | undefined> {
  const { accent } = sources.settings;
  if (!(accent || isByConfig(sources) || accentOfPage(host))) return undefined;
  return import('../theme/accent.ts').then(
    ({ accentTokens }) => accentTokens,
    () => undefined,
  );
}
