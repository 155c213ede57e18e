import { expect } from 'vitest';
import { mergeConfig, normalise } from '../../../src/config/index.ts';
import { placeGuide } from '../../../src/config/place-guide.ts';
import { createEngine, isEmpty, type Engine } from '../../../src/engine/index.ts';
import { computePrice, type PriceResult } from '../../../src/engine/price/index.ts';
import type { Answer, Form } from '../../../src/schema/types.ts';
import { withoutPomPrices } from '../../../src/widget/law/price-without-poms.ts';
import { withoutPoms } from '../../../src/widget/law/without-poms.ts';
import { templateOf } from '../templates/support.ts';

export type Given = Readonly<Record<string, Answer>>;

export const options = (...ids: string[]) =>
  ids.map((id) => ({ id, label: id.replaceAll('_', ' ') }));
export const radio = (id: string, ...ids: string[]) => ({
  id,
  kind: 'radio',
  label: id,
  options: options(...ids),
});
export const guide = (...rules: object[]) => ({ currency: 'GBP', reviewed: '2026-11-01', rules });

export function read(config: object, template?: string): { form: Form; safe: Form } {
  const whole = mergeConfig(template ? templateOf(template) : {}, config);
  const { form, dropped } = normalise(whole, { pageProtocol: 'https:' }, placeGuide);
  expect(dropped).toEqual([]);
  return { form, safe: withoutPoms(withoutPomPrices(form, template)) };
}

export function priceIn(form: Form, given: Given): PriceResult | undefined {
  const engine: Engine = createEngine(form, () => new Date(0));
  for (const [id, answer] of Object.entries(given)) engine.set(id, answer);
  const asked = engine.visibleFields().filter(({ kind }) => kind !== 'hidden');
  const price = form.steps.flatMap(({ fields }) => fields).find(({ kind }) => kind === 'price');
  if (price?.kind !== 'price') throw new Error('no price guide');
  const answers = engine.answers();
  return computePrice(price.guide, {
    read: (id) => answers.get(id),
    isAsked: (id) => asked.some((field) => field.id === id),
    answered: asked.filter(({ id }) => !isEmpty(answers.get(id))).length,
    today: '2026-11-24',
  });
}

/** Whether a form shows no figure once it is fitted to the law, and one before. */
export function loses({ form, safe }: ReturnType<typeof read>, given: Given): boolean {
  expect(priceIn(form, given)).toMatchObject({ kind: 'figure' });
  return priceIn(safe, given)?.kind !== 'figure';
}
