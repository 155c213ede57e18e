import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mergeConfig, normalise } from '../../../src/config/index.ts';
import { placeGuide } from '../../../src/config/place-guide.ts';
import { createEngine } from '../../../src/engine/index.ts';
import { computePrice } from '../../../src/engine/price/index.ts';
import type { Answer } from '../../../src/schema/types.ts';
import { template } from '../../../src/templates/smp-price.ts';

const file = new URL('../../../demo/pages/clinic/prices.json', import.meta.url);
const config: unknown = JSON.parse(readFileSync(file, 'utf8'));
const { form } = normalise(mergeConfig(template, config), { pageProtocol: 'https:' }, placeGuide);
const place = form.steps.flatMap(({ fields }) => fields).find(({ kind }) => kind === 'price');

/** What the clinic's page shows once these are answered. */
function shown(given: Readonly<Record<string, Answer>>) {
  if (place?.kind !== 'price') throw new Error('the demo has no guide');
  const engine = createEngine(form, () => new Date(0));
  for (const [id, answer] of Object.entries(given)) engine.set(id, answer);
  const answers = engine.answers();
  return computePrice(place.guide, {
    read: (id) => answers.get(id),
    isAsked: engine.isVisible,
    answered: Object.keys(given).length,
    today: '2026-11-26',
  });
}

test.each<Readonly<Record<string, Answer>>>([
  { pattern: 'fix', area: ['crown'] },
  { pattern: 'not_sure', area: ['crown'] },
  { pattern: 'not_sure', area: ['not_sure'], scar_add: 'yes' },
  { pattern: 'receding', area: ['not_sure'] },
  { pattern: 'scar', scar_kind: ['strip', 'burn'], area: ['scar'] },
])('the demo’s clinic prices %j after seeing the visitor', (given) => {
  expect(shown(given)).toMatchObject({ kind: 'manual' });
});

test.each<Readonly<Record<string, Answer>>>([
  { pattern: 'scar', scar_kind: ['strip'], area: ['scar'] },
  { pattern: 'receding', area: ['crown'] },
])('and shows a figure for %j', (given) => {
  expect(shown(given)).toMatchObject({ kind: 'figure' });
});
