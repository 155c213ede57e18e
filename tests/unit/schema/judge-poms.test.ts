import { expect, test } from 'vitest';
import { judgePoms } from '../../../src/schema/judge-poms.ts';

const paths = (config: unknown): string[] => judgePoms(config).map(({ path }) => path);

test('a price beside words that mean a prescription-only medicine is told with its path and the mend', () => {
  const blocks = [
    { kind: 'faq', items: [{ question: 'Frown lines?', answer: 'From £150 an area.' }] },
  ];
  expect(judgePoms({ blocks })).toEqual([
    expect.objectContaining({
      code: 'pom_price',
      path: 'blocks[0].items[0].answer',
      message:
        "blocks[0].items[0].answer: 'From £150 an area.' tells a price beside 'Frown', which means a prescription-only medicine (ukPomSafe); leave the price out, or those words",
    }),
  ]);
});

test.each(['£150', '150 pounds', 'from 150', 'GBP 99', '99 £', '€ 120'])(
  '%s is a price',
  (price) => {
    expect(paths({ intro: `Anti-wrinkle: ${price}.` })).toEqual(['intro']);
  },
);

test('an option is read with its question, and what stands apart is not', () => {
  const options = [{ id: 'a', label: 'Three areas, £250' }];
  const field = (label: string) => ({ id: 'a', kind: 'radio', label, options });
  expect(paths({ steps: [{ fields: [field('Anti-wrinkle')] }] })).toEqual([
    'steps[0].fields[0].options[0].label',
  ]);
  expect(paths({ title: 'Lines and lips', fields: [field('Lip filler')] })).toEqual([]);
  expect(paths({ priceGuide: { excludes: ['wrinkles, £150'] } })).toEqual([
    'priceGuide.excludes[0]',
  ]);
});

test.each([
  'text',
  3,
  null,
  [],
  { intro: 'Anti-wrinkle in 30 minutes, seen by 2 of us from May' },
  { webhook: { url: 'https://hooks.example/wrinkle?from=£150' } },
  Object.create(null),
])('%j tells no price of one', (config) => {
  expect(paths(config)).toEqual([]);
});
