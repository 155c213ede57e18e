import * as DEFAULTS from '../model/defaults.ts';
import { TEMPLATES } from '../model/templates.ts';
import type { ReadyTemplate } from '../schema/types.ts';

type TemplateName = (typeof TEMPLATES)[number];

const IMPORTS: Readonly<Record<TemplateName, () => Promise<{ template: ReadyTemplate }>>> = {
  callback: () => import('../templates/callback.ts'),
  'smp-consultation': () => import('../templates/smp-consultation.ts'),
};

/** The template of a name; the default one where there is none of that name. */
export async function importTemplate(wanted: unknown): Promise<ReadyTemplate> {
  const name = TEMPLATES.find((known) => known === wanted) ?? DEFAULTS.template;
  return (await IMPORTS[name]()).template;
}
