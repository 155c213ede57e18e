import { readTemplate } from '../../../src/config/read-template.ts';
import type { Outcome } from '../../../src/model/outcomes.ts';
import type { FormContext, Send } from '../../../src/ui/form-context.ts';
import { furtherContextOf } from '../ui/further.tsx';
import { templateOf } from '../templates/support.ts';

export const PAGE = { pageProtocol: 'https:' };
export const ID = '01a208ef-8688-7abc-9def-0123456789ab';

/** A form by this config, as it is before it is drawn, with what sends it. */
export async function formWith(
  config: object,
  more: object = {},
  addFurther?: (form: FormContext) => void,
): Promise<FormContext> {
  const { readReports } = await import('../../../src/widget/reports/index.ts');
  const form = furtherContextOf({ id: 'ask', revision: 'r1', fields: [], ...more });
  const template = templateOf('callback');
  const reading = {
    ...readTemplate(template, {}, PAGE),
    template,
    ...(addFurther && { addFurther }),
  };
  const shadow = document.createElement('div').attachShadow({ mode: 'open' });
  const element = document.createElement('div');
  const root = { shadow, element, repaint: () => undefined, dispose: () => undefined };
  readReports(config, PAGE, [])(reading).addFurther?.(form, root);
  return form;
}

/** Nobody is told what comes to be known later. */
const unheard = (): undefined => undefined;

/** What becomes of a submission that is sent. */
export const sendBy = (form: FormContext, id: string, outcome: Outcome) =>
  sendWith(form, () => Promise.resolve(outcome), id);

/** The same, sent in a way of the test's own. */
export const sendWith = (form: FormContext, deliver: Parameters<Send>[1], id = ID) =>
  form.further?.send?.(id, deliver, unheard);

/** Sends one and resolves once that has been told. */
export async function sent(config: object, outcome: Outcome = 'delivered', more: object = {}) {
  const form = await formWith(config, more);
  return { form, result: await sendBy(form, ID, outcome) };
}
