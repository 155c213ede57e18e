import { describe, expect, test } from 'vitest';
import { plain } from '../../../src/model/plain.ts';
import { judgeSeen } from '../../../src/schema/form-config.ts';
import { isJudgedAsPrice, judgePrice } from '../../../src/schema/judge-price.ts';
import { fields, guideWith } from './price-support.ts';
import { template as smpPrice } from '../../../src/templates/smp-price.ts';
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

describe('a guide over smp-price', () => {
  const area = { id: 'area', kind: 'base', field: 'area', options: { crown: 5 } };
  const manual = (field: string, ...ids: string[]) => ({
    id: `see_${field}`,
    kind: 'manual',
    when: { field, in: ids },
  });
  const parts = { judgePrice, judgeSeen, isJudgedAsPrice, template: smpPrice };
  const over = (priceGuide: object) => messages({ fields: undefined, priceGuide }, parts);
  const of = (...rules: object[]) => ({ currency: 'USD', reviewed: '2026-11-01', rules });

  test('is told once what it would price like a new scalp, and how to mend it', () => {
    expect(over(of(area))).toEqual([
      "priceGuide.rules say nothing of pattern 'fix', pattern 'not_sure', scar_kind 'burn'; add a rule of kind 'manual' for each",
    ]);
    expect(over(of(area, manual('pattern', 'fix')))).toEqual([
      expect.stringContaining("say nothing of pattern 'not_sure', scar_kind 'burn';"),
    ]);
  });

  test('is sound where rules see to it, or where nobody is asked', () => {
    const both = [manual('pattern', 'fix', 'not_sure'), manual('scar_kind', 'burn')];
    expect(over(of(area, ...both))).toEqual([]);
    // An option that a base leaves out gives no figure.
    const base = { ...area, id: 'hair', field: 'pattern', options: { total: 5 } };
    const addon = { ...area, id: 'burn', kind: 'addon', field: 'scar_kind', options: { burn: 5 } };
    expect(over(of(area, base, addon))).toEqual([]);
    const without = {
      omit: ['scar_kind'],
      priceGuide: of(area, manual('pattern', 'fix', 'not_sure')),
    };
    expect(messages({ fields: undefined, ...without }, parts)).toEqual([]);
  });
});
