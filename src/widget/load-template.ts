import { DEFAULT_TEMPLATE } from '../model/defaults.ts';
import { TEMPLATES } from '../model/templates.ts';
import type { FormConfig } from '../schema/types.ts';

type TemplateName = (typeof TEMPLATES)[number];

const LOADERS: Readonly<Record<TemplateName, () => Promise<{ template: FormConfig }>>> = {
  callback: () => import('../templates/callback.ts'),
  'smp-consultation': () => import('../templates/smp-consultation.ts'),
};

const isTemplate = (name: unknown): name is TemplateName =>
  TEMPLATES.some((template) => template === name);

/**
 * The form config under what was written: the template it names; for a form that has fields of
 * its own and names none, nothing; else the default one.
 */
export async function loadTemplate(
  written: Readonly<Record<string, unknown>>,
): Promise<FormConfig> {
  const { template: name, steps, fields } = written;
  if (!isTemplate(name) && (steps !== undefined || fields !== undefined)) return {};
  const { template } = await LOADERS[isTemplate(name) ? name : DEFAULT_TEMPLATE]();
  return template;
}
