import {
  followLocation,
  judgeWishes,
  locationOf,
  offersOf,
  type OfferContext,
  type OfferField as Offer,
} from '../../engine/places/index.ts';
import { createTranslate } from '../../i18n/index.ts';
import { placesWords } from '../../i18n/en-us/places.ts';
import { isPlace } from '../../model/has-further.ts';
import { adoptSheets } from '../../platform/adopt-sheets.ts';
import type { Answer, AnswerFault, FieldOf } from '../../schema/types.ts';
import placesCss from '../../theme/places.css?inline';
import type { Addition, FormContext } from '../../ui/form-context.ts';
import { OfferField } from '../../ui/places/offer-field.tsx';
import { TimesField } from '../../ui/places/times-field.tsx';
import type { Root } from '../../ui/root.ts';
import { createClock } from './create-clock.ts';
import { createTelling } from './create-telling.ts';

export { placesWords };

/** What draws, judges and tells locations, practitioners and times. */
export function createPlaces({ engine }: FormContext, { shadow }: Pick<Root, 'shadow'>): Addition {
  const { clinic, locale, messages } = engine.form;
  const t = createTranslate(placesWords, messages);
  const clock = createClock(engine);
  const telling = createTelling(t, locale);
  const context: OfferContext = {
    clinic,
    noPreference: t('places.no_preference'),
    location: () => locationOf(engine),
  };
  const chosen = (field: Offer, answer: Answer) =>
    offersOf(field, context).find(({ id }) => id === answer);

  function judgeTimes(field: FieldOf<'times'>, answer: Answer): AnswerFault | undefined {
    const fault = judgeWishes(field, answer, clock.days(field.days));
    return fault && { code: 'not_an_option', words: telling.fault(fault) };
  }

  adoptSheets(shadow, placesCss);
  followLocation(engine, (field, answer) => chosen(field, answer) !== undefined);
  return {
    Control({ form, field }) {
      if (!isPlace(field)) return null;
      return field.kind === 'times' ? (
        <TimesField form={form} field={field} t={t} clock={clock} />
      ) : (
        <OfferField form={form} field={field} options={offersOf(field, context)} />
      );
    },
    check(field, answer) {
      if (!isPlace(field)) return undefined;
      if (field.kind === 'times') return judgeTimes(field, answer);
      return chosen(field, answer) ? undefined : { code: 'not_an_option' };
    },
    tell(field, answer) {
      if (!isPlace(field)) return undefined;
      if (field.kind === 'times') return telling.wishes(answer);
      const one = chosen(field, answer);
      return one && { value: one.id, text: one.label };
    },
    enrich: () => ({ clinicTimeZone: clock.zoneName() }),
  };
}
