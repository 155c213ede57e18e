import { expect, test } from 'vitest';
import { plain } from '../../../src/model/plain.ts';
import { isJudgedAsPrice, judgePrice } from '../../../src/schema/judge-price.ts';
import { fields, guideWith } from './price-support.ts';
import { messages } from './support.ts';

const own = { fields: [...fields.values()] };

const said = (priceGuide: unknown, template?: object): string[] =>
  messages(
    { ...(template ? { fields: undefined } : own), priceGuide },
    { judgePrice, isJudgedAsPrice, template },
  );

test('a sound guide in a config draws no word', () => {
  expect(said(guideWith([]))).toEqual([]);
});

test('what it says wrongly is told by the judge of prices, each once', () => {
  const rules = [
    { id: 'a', kind: 'addon', amount: 12.5 },
    { id: 'b', kind: 'bonus', amount: 5 },
    { id: 'c', kind: 'addon', amount: 5, when: { field: 'nobody', is: 'x' } },
  ];
  const found = said(guideWith(rules));
  expect(found).toHaveLength(3);
  for (const [index, message] of found.entries())
    expect(message).toContain(`priceGuide.rules[${index + 2}]`);
});

test('its shape is told as that of any other part', () => {
  expect(said(guideWith([], { curency: 'USD' }))).toEqual([
    "priceGuide.curency: 'curency' is not a key here; did you mean 'currency'?",
  ]);
  expect(said(5)).toHaveLength(1);
});

test('a part of a guide may be laid over the one below', () => {
  const template = { ...own, priceGuide: plain(guideWith([])) };
  expect(said({ display: 'from' }, template)).toEqual([]);
  expect(said({ display: 'form' }, template)).toEqual([
    expect.stringContaining("did you mean 'from'?"),
  ]);
});
