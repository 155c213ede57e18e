import { expect } from 'vitest';
import { normalise } from '../../../src/config/index.ts';
import { placeGuide } from '../../../src/config/place-guide.ts';
import { createEngine } from '../../../src/engine/index.ts';
import { createTranslate, fill, formWords } from '../../../src/i18n/index.ts';
import type { Form } from '../../../src/schema/types.ts';
import { FieldBox } from '../../../src/ui/fields/field-box.tsx';
import type { FormContext } from '../../../src/ui/form-context.ts';
import { createPrice } from '../../../src/widget/price/index.tsx';
import { after, draw, fieldOf, textOf } from './support.tsx';

export const choice = (id: string, ...options: string[]) => ({
  id,
  kind: 'radio',
  label: id,
  options: options.map((option) => ({ id: option, label: option })),
});
/** An example; no clinic's prices. */
export const GUIDE = {
  currency: 'USD',
  reviewed: '2026-11-01',
  revision: 'r7',
  rules: [
    {
      id: 'area',
      kind: 'base',
      label: 'The area at {clinic}',
      field: 'area',
      options: { one: [100_000, 150_000], two: 200_000 },
    },
    { id: 'scar', kind: 'addon', field: 'scar', options: { small: 25_050 } },
    { id: 'burn', kind: 'manual', when: { field: 'scar', is: 'burn' } },
  ],
};

/** A form with that guide changed in part, fitted to a law, drawn where the guide stands. */
export function drawGuide(
  more: object = {},
  config: object = {},
  fitted: (form: Form) => Form = (form) => form,
) {
  const { form: read, dropped } = normalise(
    {
      fields: [choice('area', 'one', 'two'), choice('scar', 'none', 'small', 'burn')],
      priceGuide: { ...GUIDE, ...more },
      ...config,
    },
    { pageProtocol: 'https:' },
    placeGuide,
  );
  expect(dropped).toEqual([]);
  const engine = createEngine(fitted(read), () => new Date(0));
  const form: FormContext = {
    engine,
    t: createTranslate(formWords, {}),
    fill: (text) => fill(text, { clinic: 'Halden' }),
  };
  const shadow = document.createElement('div').attachShadow({ mode: 'open' });
  const addition = createPrice(form, { shadow });
  form.further = { ...addition, addRules: (check) => check };
  const box = draw(<FieldBox form={form} field={fieldOf(engine, 'price_guide')} />);
  const answer = (id: string, given: string) => after(() => engine.set(id, given));
  return { box, engine, answer, sent: () => addition.enrich?.().priceGuide };
}

/** The same with both questions answered. */
export function drawAnswered(more: object = {}, config: object = {}) {
  const drawn = drawGuide(more, config);
  drawn.answer('area', 'one');
  drawn.answer('scar', 'none');
  return drawn;
}

export const figure = (box: HTMLElement): string => textOf(box, '.sum');
export const rows = (box: HTMLElement): string[] =>
  [...box.querySelectorAll('dl > div')].map((row) =>
    [...row.children].map(({ textContent }) => textContent).join(': '),
  );
