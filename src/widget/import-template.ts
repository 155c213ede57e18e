import { TEMPLATES } from '../model/templates.ts';
import type { ReadyTemplate } from '../schema/types.ts';

interface TemplateModule {
  template: ReadyTemplate;
  /** Whether it has fields of further kinds: the build has looked. */
  isFurther?: boolean;
}

type ForEach<Names extends readonly string[]> = {
  readonly [Place in keyof Names]: () => Promise<TemplateModule>;
};

/** In the order of their names, which are not said twice: this is fetched before any form shows. */
const IMPORTS: ForEach<typeof TEMPLATES> = [
  () => import('../templates/callback.ts'),
  () => import('../templates/smp-consultation.ts'),
  () => import('../templates/smp-price.ts'),
  () => import('../templates/hair-transplant.ts'),
  () => import('../templates/medspa-injectables.ts'),
  () => import('../templates/dental.ts'),
  () => import('../templates/dermatology.ts'),
  () => import('../templates/physio.ts'),
];

/** The template of a name; the default one, which is the first, where there is none of that name. */
export function importTemplate(wanted: unknown): Promise<TemplateModule> {
  const names: readonly unknown[] = TEMPLATES;
  return (IMPORTS[names.indexOf(wanted)] ?? IMPORTS[0])();
}
