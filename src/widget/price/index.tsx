import { isEmpty, type Engine } from '../../engine/index.ts';
import { computePrice, type PriceResult } from '../../engine/price/index.ts';
import { priceWords } from '../../i18n/en-us/price.ts';
import { createTranslate } from '../../i18n/index.ts';
import { SHOWS } from '../../model/price.ts';
import { fieldsPriced } from '../../model/fields-priced-by.ts';
import { adoptSheets } from '../../platform/adopt-sheets.ts';
import { dayIn } from '../../platform/day-in.ts';
import type { Submission } from '../../schema/submission.ts';
import type { PriceGuide } from '../../schema/price-types.ts';
import type { Answer, PriceField } from '../../schema/types.ts';
import priceCss from '../../theme/price.css?inline';
import type { Addition, FormContext } from '../../ui/form-context.ts';
import { Live } from '../../ui/parts/live.ts';
import { PriceGuideBox } from '../../ui/price/price-guide-box.tsx';
import { createPriceWords } from '../../ui/price/price-words.ts';
import type { Root } from '../../ui/root.ts';
import { inputsOf } from './inputs-of.ts';

export { priceWords };

/** What the guide comes to by the form's answers, on the day given. */
function compute(engine: Engine, guide: PriceGuide, today: string): PriceResult | undefined {
  const answers = engine.answers();
  // What a page puts into a hidden field counts, but nobody was asked for it.
  const asked = engine.visibleFields().filter(({ kind }) => kind !== 'hidden');
  const read = (id: string): Answer => answers.get(id);
  return computePrice(guide, {
    read,
    isAsked: (id) => asked.some((field) => field.id === id),
    answered: asked.filter(({ id }) => !isEmpty(read(id))).length,
    today,
  });
}

/** Whether the figure would tell of an answer that is not to be sent. */
function isHeldBack(engine: Engine, guide: PriceGuide): boolean {
  const sent = engine.sentFields().map(({ id }) => id);
  return fieldsPriced(guide).some((id) => engine.isVisible(id) && !sent.includes(id));
}

/** What a submission tells of a guide. */
function record(
  result: PriceResult,
  { currency, revision }: PriceGuide,
  display: string,
): NonNullable<Submission['priceGuide']> {
  const told = { currency, display, revision };
  if (result.kind === 'manual') return { ...told, lines: [] };
  const { low, high, lines } = result;
  return { low, high, ...told, lines };
}

/** Draws the price guide anew with each answer, tells the form whether a figure shows, sends it. */
export function createPrice(form: FormContext, { shadow }: Pick<Root, 'shadow'>): Addition {
  const { engine } = form;
  const { locale, clinic, messages, steps } = engine.form;
  const fields = steps.flatMap((step) => step.fields);
  const place = fields.find((field): field is PriceField => field.kind === 'price');
  if (!place) return { Control: () => null };
  const { guide, id: placeId } = place;
  const words = createPriceWords(guide, createTranslate(priceWords, messages), locale);
  let isBusy = false;
  // Kept for Submit: midnight after the last answer changes no figure.
  let result: PriceResult | undefined;
  function update(): void {
    // A guide that goes by what is asked while it shows would go round for ever.
    if (isBusy) return;
    isBusy = true;
    result = compute(engine, guide, dayIn(clinic.timeZone, new Date()));
    const isFigure = result?.kind === 'figure' && guide.display !== 'none';
    const shows = isFigure && engine.isVisible(placeId);
    if (shows !== (engine.answer(SHOWS) === true)) engine.set(SHOWS, shows);
    isBusy = false;
  }
  // Any answer may be the second.
  const listen = (hear: () => void) => {
    const stops = fields.map(({ id }) => engine.subscribe(id, hear));
    return () => stops.forEach((stop) => stop());
  };
  adoptSheets(shadow, priceCss);
  listen(update);
  update();
  const draw = () => <PriceGuideBox form={form} words={words} result={result} />;
  return {
    // With `none` only the clinic gets the figure.
    Control: () => guide.display !== 'none' && <Live listen={listen} render={draw} />,
    enrich() {
      if (!result || !engine.isVisible(placeId) || isHeldBack(engine, guide)) return {};
      const told = record(result, guide, form.fill(words.figure(result)));
      return { priceGuide: { ...told, inputs: inputsOf(engine, guide) } };
    },
  };
}
