import { readTemplate, type Reading } from '../config/read-template.ts';
import type { Settings } from '../model/settings.ts';
import type { ReadyTemplate } from '../schema/types.ts';
import type { AddFurther } from './import-additions.tsx';
import type { Watch } from './surface.ts';
import { importTemplate } from './import-template.ts';

/** Where a form comes from, before it is read. */
export interface FormSources {
  /** What the tag or the element says, and the script's URL over that. */
  settings: Settings;
  /** What of it the script's URL said. */
  query: Settings;
  /** The form config of an API call. */
  call?: unknown;
}

export interface FormReading extends Reading {
  /** The form config that `data-config` names, where it could be read. */
  written?: unknown;
  /** What the config was laid over; nothing where a form has fields of its own and names none. */
  template: ReadyTemplate | undefined;
  /** Whether the site lets us remember where its visitor came from: not yet read. */
  storage?: unknown;
  /** Whether prescription-only medicines were left out of it. */
  ukPomSafe?: boolean;
  /** Watches for what opens it besides its launcher, where a config has triggers. */
  watch?: Watch | undefined;
  /** Has its outcomes told, where a config names who shall hear of them. */
  report?: ((reading: FormReading) => FormReading) | undefined;
  /** Gives the form what its fields of further kinds need, where it has any. */
  addFurther?: AddFurther;
}

/** Whether there is more to read than the attributes of a tag. */
export const isByConfig = ({ settings, call }: FormSources): boolean =>
  Boolean(settings['config']) || call !== undefined;

/** Makes a form of its sources; the code for configs comes only where there is one. */
export async function readForm(sources: FormSources, pageProtocol: string): Promise<FormReading> {
  const page = { pageProtocol };
  const { settings } = sources;
  // What a country changes of a template is read as a config is; few tags need name one.
  if (isByConfig(sources) || settings['country']) {
    const { readLayers } = await import('./read-layers.ts');
    return readLayers(sources, page);
  }
  const { template, isFurther } = await importTemplate(settings['template']);
  const { storage } = settings;
  const reading = { ...readTemplate(template, settings, page), template, storage };
  if (!isFurther) return reading;
  const { importAdditions } = await import('./import-additions.tsx');
  return { ...reading, ...(await importAdditions(reading.form)) };
}
