import { readAnswer } from '../../delivery/read-answer.ts';
import type { Engine } from '../../engine/index.ts';
import { reviewWords } from '../../i18n/en-us/review.ts';
import { createTranslate } from '../../i18n/index.ts';
import { adoptSheets } from '../../platform/adopt-sheets.ts';
import type { Field, Form } from '../../schema/types.ts';
import reviewCss from '../../theme/review.css?inline';
import type { Addition, FormContext } from '../../ui/form-context.ts';
import { focusField } from '../../ui/later/focus-field.ts';
import { plainText } from '../../ui/later/plain-text.ts';
import { Live } from '../../ui/parts/live.ts';
import { ReviewList, type ReviewRow } from '../../ui/review/review-list.tsx';
import type { Root } from '../../ui/root.ts';

export { reviewWords };

/** Kinds that nobody answers. */
const ASK_NOTHING = new Set<Field['kind']>(['hidden', 'note', 'block', 'price', 'review']);

/** The step of the review is called as the locale has it, where the config says nothing. */
export function settleReview(form: Form): Form {
  const asks = ({ kind }: Field): boolean => !ASK_NOTHING.has(kind);
  // Of nothing there is nothing to check, nor to send.
  if (!form.steps.some(({ fields }) => fields.some(asks))) return { ...form, steps: [] };
  const t = createTranslate(reviewWords, form.messages);
  const steps = form.steps.map((step) =>
    step.fields.some(({ kind }) => kind === 'review')
      ? { ...step, title: step.title ?? t('review.title') }
      : step,
  );
  return { ...form, steps };
}

/** Goes back to where a question stands: no answer on the way is lost. */
function goTo(engine: Engine, id: string): void {
  const stands = (): boolean => engine.step().fields.some((field) => field.id === id);
  while (!stands() && engine.steps()[0] !== engine.step()) engine.back();
}

/** What draws the review; it takes no answer, so there is nothing to judge or to tell. */
export function createReview(context: FormContext, { shadow, element }: Root): Addition {
  const { engine, fill } = context;
  const { form } = engine;
  const t = createTranslate(reviewWords, form.messages);
  const listen = (redraw: () => void) => {
    const ids = form.steps.flatMap(({ fields }) => fields.map(({ id }) => id));
    const stops = ids.map((id) => engine.subscribe(id, redraw));
    return () => stops.forEach((stop) => stop());
  };

  function rows(): ReviewRow[] {
    const answers = engine.answers();
    // As a submission tells them, so that what is read here is what is sent.
    const words = {
      yes: t('answer.yes'),
      no: t('answer.no'),
      tellFurther: context.further?.tell,
    };
    return engine.visibleFields().flatMap((field) => {
      const told = field.kind !== 'hidden' && readAnswer(field, answers.get(field.id), words);
      return told ? [{ id: field.id, label: plainText(fill(field.label)), text: told.text }] : [];
    });
  }

  /** Back to the question itself; a step that comes up takes focus to its heading first. */
  function change(id: string): void {
    goTo(engine, id);
    setTimeout(() => focusField(element, id));
  }

  adoptSheets(shadow, reviewCss);
  return {
    Control: () => (
      <Live listen={listen} render={() => <ReviewList t={t} rows={rows()} onChange={change} />} />
    ),
  };
}
