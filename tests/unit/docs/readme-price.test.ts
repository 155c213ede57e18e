import { expect, test } from 'vitest';
import { mergeConfig, normalise } from '../../../src/config/index.ts';
import { placeGuide } from '../../../src/config/place-guide.ts';
import { computePrice } from '../../../src/engine/price/index.ts';
import { priceWords } from '../../../src/i18n/en-us/price.ts';
import { createMoney } from '../../../src/i18n/money.ts';
import { isRecord } from '../../../src/model/plain.ts';
import * as PRICE from '../../../src/model/price.ts';
import { priceRuleSchema } from '../../../src/schema/price-rule.ts';
import { template as smpConsultation } from '../../../src/templates/smp-consultation.ts';
import { blocksOf, codeIn, namesIn, sectionOf, tableIn } from './read-readme.ts';

const HEADING = '### Price guide';
const section = sectionOf(HEADING);

const example: unknown = blocksOf('json')
  .map((text): unknown => JSON.parse(text))
  .find((json) => isRecord(json) && 'priceGuide' in json);

const config = mergeConfig(smpConsultation, example);
const { form } = normalise(config, { pageProtocol: 'https:' }, placeGuide);
const place = form.steps.flatMap(({ fields }) => fields).find(({ kind }) => kind === 'price');

const priceOf = (answers: Readonly<Record<string, string>>) => {
  if (place?.kind !== 'price') throw new Error('the example has no guide');
  const read = (id: string) => answers[id];
  const answered = Object.keys(answers).length;
  return computePrice(place.guide, { read, isAsked: () => true, answered, today: '2026-11-25' });
};

test('every kind of rule has its row, in the order of computation', () => {
  expect(namesIn(HEADING)).toEqual(PRICE.RULE_KINDS);
});

test('each has the keys that its row gives it', () => {
  const SHARED = ['kind', 'id', 'label', 'when', 'currency', 'unsure', 'whenUnsure'];
  for (const [name = '', own = ''] of tableIn(section)) {
    const [kind] = codeIn(name);
    const shapes = priceRuleSchema.def.options.map(({ def }) => def.shape);
    const keys = shapes
      .filter((shape) => shape.kind.def.values.some((known) => known === kind))
      .flatMap((shape) => Object.keys(shape));
    const its = keys.filter(
      (key) => !SHARED.includes(key) || (kind === 'manual' && key === 'when'),
    );
    expect([kind, new Set(codeIn(own))]).toEqual([kind, new Set(its)]);
  }
});

test('the example comes to what the page says', () => {
  const result = priceOf({ pattern: 'receding', look: 'crisp_hairline' });
  if (result?.kind !== 'figure') throw new Error('no figure');
  const write = createMoney([result.low, result.high], { currency: 'USD', locale: 'en-US' });
  expect(section).toContain(`comes to **${write(result.low)} to ${write(result.high)}**`);
  expect(priceOf({ pattern: 'fix', look: 'crisp_hairline' })).toEqual({ kind: 'manual' });
  expect(section).toContain(`"${priceWords['price.manual']}"`);
});

test('amounts are written as the page says', () => {
  const write = (amount: number, currency: string): string =>
    createMoney([amount], { currency, locale: 'en-US' })(amount).replace('\u00a0', ' ');
  expect(section).toContain(`\`125000\` is ${write(125_000, 'USD')}`);
  expect(section).toContain(`\`1250\` is ${write(1250, 'JPY')} or ${write(1250, 'KWD')}.`);
});

test('the ways to show it are those there are', () => {
  const line = section.split('\n').find((one) => one.startsWith('- `display`')) ?? '';
  expect(codeIn(line)).toEqual(expect.arrayContaining([...PRICE.DISPLAYS]));
  expect(section).toContain(`The option \`${PRICE.UNSURE[0]}\``);
});
