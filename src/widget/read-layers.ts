import { mergeConfig, normalise, settingsToConfig } from '../config/index.ts';
import type { PlaceGuide } from '../config/normalise.ts';
import type { PageContext } from '../config/read-template.ts';
import { hasFurther } from '../model/has-further.ts';
import { TEMPLATES } from '../model/templates.ts';
import { say } from '../platform/say.ts';
import { importFitLaw } from './law/fit-law.ts';
import { importTemplate } from './import-template.ts';
import type { FormReading, FormSources } from './read-form.ts';
import { withPrefill } from './with-prefill.ts';
import { readWritten } from './read-written.ts';

/** Without a price guide, or what opens it, a form still asks its questions: no figure beats no form. */
const spare = <Part>(what: string, part: Promise<Part>): Promise<Part | undefined> =>
  part.catch((cause: unknown) => {
    say(`${what} did not load`, cause);
    return undefined;
  });

/** What reads a price guide, and in the same round what draws it. */
const importGuide = (): Promise<readonly [{ placeGuide: PlaceGuide }, unknown]> =>
  Promise.all([import('../config/place-guide.ts'), import('./price/index.tsx')]);

/** What sources say, laid over one another, lowest first; defaults come in last. Touches no page. */
export async function readSources(sources: FormSources, page: PageContext): Promise<FormReading> {
  const { settings, call } = sources;
  const { config: place } = settings;
  const written = place ? await readWritten(place) : undefined;
  const config = mergeConfig(
    mergeConfig(mergeConfig({}, written), settingsToConfig(settings)),
    call,
  );
  const { template: name, surface, analytics, monitor, storage } = config;
  // A form with fields of its own stands on a template only if it names one.
  const isWhole = ('steps' in config || 'fields' in config) && !TEMPLATES.some((t) => t === name);
  const guide = 'priceGuide' in config ? spare('the price guide', importGuide()) : undefined;
  const triggers =
    'triggers' in Object(surface) ? spare('triggers', import('./triggers/index.ts')) : undefined;
  const reports =
    (analytics ?? monitor) ? spare('reports', import('./reports/index.ts')) : undefined;
  const [fit, found] = await Promise.all([
    importFitLaw(config),
    isWhole ? undefined : importTemplate(name),
  ]);
  const template = found && fit.template(found.template);
  // A template's revision speaks of the template alone.
  const whole = mergeConfig({ ...template, revision: undefined }, config);
  const read = normalise(whole, page, (await guide)?.[0].placeGuide);
  const watch = (await triggers)?.readTriggers(surface, read);
  const report = (await reports)?.readReports(config, page, read.dropped);
  const form = fit.form(read.form, template?.id);
  return {
    ...read,
    form,
    written,
    template,
    ukPomSafe: fit.ukPomSafe,
    watch,
    report,
    storage,
  };
}

/** The long way to a form, for sources that hold a config: whatever it is, it is read as unknown. */
export async function readLayers(sources: FormSources, page: PageContext): Promise<FormReading> {
  const reading = await readSources(sources, page);
  const { form, report } = reading;
  const additions =
    hasFurther(form) && (await (await import('./import-additions.tsx')).importAdditions(form));
  const whole = { ...reading, ...additions };
  return withPrefill(report?.(whole) ?? whole);
}
