import * as DEFAULTS from '../model/defaults.ts';
import { TEMPLATES } from '../model/templates.ts';
import type { ReadyTemplate } from '../schema/types.ts';

type TemplateName = (typeof TEMPLATES)[number];

interface TemplateModule {
  template: ReadyTemplate;
  /** Whether it has fields of further kinds: the build has looked. */
  isFurther?: boolean;
}

const IMPORTS: Readonly<Record<TemplateName, () => Promise<TemplateModule>>> = {
  callback: () => import('../templates/callback.ts'),
  'smp-consultation': () => import('../templates/smp-consultation.ts'),
  'smp-price': () => import('../templates/smp-price.ts'),
  'hair-transplant': () => import('../templates/hair-transplant.ts'),
  'medspa-injectables': () => import('../templates/medspa-injectables.ts'),
  dental: () => import('../templates/dental.ts'),
  dermatology: () => import('../templates/dermatology.ts'),
  physio: () => import('../templates/physio.ts'),
};

/** The template of a name; the default one where there is none of that name. */
export function importTemplate(wanted: unknown): Promise<TemplateModule> {
  const name = TEMPLATES.find((known) => known === wanted) ?? DEFAULTS.template;
  return IMPORTS[name]();
}
