import { mergeConfig, normalise, settingsToConfig } from '../config/index.ts';
import type { Form, FormConfig } from '../schema/types.ts';
import { loadTemplate } from './load-template.ts';

/** Where a form comes from, before it is read. */
export interface FormSources {
  attributes: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string | undefined>>;
  /** The form config that `data-config` names. */
  written: unknown;
  /** The form config of an API call. */
  call: unknown;
}

export interface FormReading {
  form: Form;
  template: FormConfig;
  /** Paths of what could not be used. */
  dropped: string[];
}

/** Lays the sources over one another, lowest first (see DESIGN: defaults come in last). */
export async function readForm(sources: FormSources, pageProtocol: string): Promise<FormReading> {
  const { attributes, query, written, call } = sources;
  const layers = [written, settingsToConfig(attributes), settingsToConfig(query), call];
  const config = layers.reduce<Record<string, unknown>>(mergeConfig, {});
  const template = await loadTemplate(config);
  const { form, dropped } = normalise(mergeConfig(template, config), { pageProtocol });
  return { form, template, dropped };
}
