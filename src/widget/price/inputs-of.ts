import { isEmpty, type Engine } from '../../engine/index.ts';
import { fieldsPriced } from '../../model/fields-priced-by.ts';
import type { Submission } from '../../schema/submission.ts';
import type { PriceGuide } from '../../schema/price-types.ts';

type Inputs = NonNullable<Submission['priceGuide']>['inputs'];

/** The answers that a guide's rules read, as they read them: by these it can be computed again. */
export function inputsOf(engine: Engine, guide: PriceGuide): Inputs {
  const answers = engine.answers();
  // Of the clinic's own rules: what a law adds of its own bears an id that no config can have.
  const rules = guide.rules.filter(({ id }) => !id.startsWith('#'));
  return fieldsPriced({ ...guide, rules }).flatMap((field) => {
    const value = answers.get(field);
    return value && !isEmpty(value) ? { field, value } : [];
  });
}
