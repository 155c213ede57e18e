import { isEmpty, type Engine } from '../../engine/index.ts';
import { computePrice, type PriceResult } from '../../engine/price/index.ts';
import { priceWords } from '../../i18n/en-us/price.ts';
import { createTranslate } from '../../i18n/index.ts';
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

/** What a submission tells of a guide. */
function record(
  result: PriceResult,
  { currency, revision }: PriceGuide,
  display: string,
): Submission['priceGuide'] {
  const told = { currency, display, revision };
  if (result.kind === 'manual') return { ...told, lines: [] };
  const { low, high, lines } = result;
  return { low, high, ...told, lines };
}

/** Draws the price guide anew with each answer, and sends what was shown. */
export function createPrice(form: FormContext, { shadow }: Pick<Root, 'shadow'>): Addition {
  const { engine } = form;
  const { locale, clinic, messages, steps } = engine.form;
  const fields = steps.flatMap((step) => step.fields);
  const place = fields.find((field): field is PriceField => field.kind === 'price');
  if (!place) return { Control: () => null };
  const { guide, id: placeId } = place;
  const words = createPriceWords(guide, createTranslate(priceWords, messages), locale);
  const todayAt = (): string => dayIn(clinic.timeZone, new Date());
  // Midnight between the last look and Submit changes no figure.
  let shownOn = todayAt();
  adoptSheets(shadow, priceCss);
  const listen = (redraw: () => void) => {
    // Any answer may be the second.
    const stops = fields.map(({ id }) => engine.subscribe(id, redraw));
    return () => stops.forEach((stop) => stop());
  };
  function draw() {
    shownOn = todayAt();
    return <PriceGuideBox form={form} words={words} result={compute(engine, guide, shownOn)} />;
  }
  return {
    // With `none` only the clinic gets the figure.
    Control: () => guide.display !== 'none' && <Live listen={listen} render={draw} />,
    enrich() {
      const result = engine.isVisible(placeId) ? compute(engine, guide, shownOn) : undefined;
      if (!result) return {};
      return { priceGuide: record(result, guide, form.fill(words.figure(result))) };
    },
  };
}
