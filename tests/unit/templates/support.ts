import { normalise } from '../../../src/config/index.ts';
import { createEngine, type Engine } from '../../../src/engine/index.ts';
import { withoutIdle } from '../../../src/engine/without-idle.ts';
import { judgeFurther } from '../../../src/engine/further/index.ts';
import { isFurther } from '../../../src/model/has-further.ts';
import { TEMPLATES } from '../../../src/model/templates.ts';
import { checkAnswer } from '../../../src/schema/index.ts';
import type { Answer, Field, Form, ReadyTemplate } from '../../../src/schema/types.ts';
import { importTemplate } from '../../../src/widget/import-template.ts';

/** Every template by its name. */
export const ALL: [string, ReadyTemplate][] = await Promise.all(
  TEMPLATES.map(async (name): Promise<[string, ReadyTemplate]> => {
    const { template } = await importTemplate(name);
    return [name, template];
  }),
);

export function templateOf(name: string): ReadyTemplate {
  const found = ALL.find(([known]) => known === name)?.[1];
  if (!found) throw new Error(`no template ${name}`);
  return found;
}

export const fieldsOf = (template: ReadyTemplate) => template.steps.flatMap(({ fields }) => fields);

export const readingOf = (template: ReadyTemplate) =>
  normalise(template, { pageProtocol: 'https:' });

/** As a page asks it that names no locations and no practitioners. */
export const formOf = (template: ReadyTemplate): Form => withoutIdle(readingOf(template).form);

export function engineOf(template: ReadyTemplate): Engine {
  const engine = createEngine(formOf(template), () => new Date(0));
  const context = { locale: 'en-US', today: () => '2026-11-25' };
  engine.useCheck((field, answer) => {
    if (!isFurther(field)) return checkAnswer(field, answer);
    return judgeFurther(field, answer, context) && { code: 'not_an_option' };
  });
  return engine;
}

/** An answer that does, whatever the field. */
export function validAnswer(field: Field): Answer {
  switch (field.kind) {
    case 'email':
      return 'ada@example.com';
    case 'phone':
      return '214 555 0100';
    case 'select':
    case 'radio':
    case 'picture':
      return field.options[0]?.id;
    case 'checkboxes':
    case 'photos':
      return field.options.slice(-1).map(({ id }) => id);
    case 'checkbox':
    case 'consent':
      return true;
    case 'hidden':
      return field.value;
    case 'number':
    case 'range':
      return String(field.min ?? 1);
    case 'times':
      return ['2999-12-01 morning'];
    case 'date':
      return '2026-11-25';
    case 'postal':
      return '75201';
    // What there is to choose, the clinic says.
    case 'location':
    case 'practitioner':
    case 'note':
    case 'price':
    case 'block':
    case 'review':
      return undefined;
    case 'text':
    case 'textarea':
      return 'Ada';
  }
}
