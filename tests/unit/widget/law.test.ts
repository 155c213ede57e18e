import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { regionOf } from '../../../src/model/regions.ts';
import type { ReadyTemplate } from '../../../src/schema/types.ts';
import { templateFor } from '../../../src/templates/regions/index.ts';
import { importFitLaw } from '../../../src/widget/law/fit-law.ts';
import { legalNeedsOf } from '../../../src/widget/law/legal-needs.ts';
import { withoutPoms } from '../../../src/widget/law/without-poms.ts';
import { messages } from '../schema/support.ts';
import { ALL } from '../templates/support.ts';

let warn = vi.spyOn(console, 'warn');
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
});
afterEach(() => warn.mockRestore());
const said = (): string[] => warn.mock.calls.map((call) => call.join(' '));

const consentsOf = ({ steps }: ReadyTemplate) =>
  steps.flatMap(({ fields }) => fields.filter((field) => field.kind === 'consent'));

describe('whose law counts', () => {
  test.each([
    ['US', 'us'],
    ['GB', 'uk-eu'],
    ['DE', 'uk-eu'],
    ['CH', 'uk-eu'],
    ['AU', 'other'],
  ] as const)('of a clinic in %s', (country, region) => {
    expect(regionOf(country)).toBe(region);
    expect(legalNeedsOf({ clinic: { country } }).region).toBe(region);
  });

  test('is what the config says, whatever the country', () => {
    const config = { consents: 'uk-eu', clinic: { country: 'US' } };
    expect(legalNeedsOf(config).region).toBe('uk-eu');
    expect(messages(config)).toEqual([]);
  });

  test.each([
    {},
    { clinic: {} },
    { clinic: { country: 'England' } },
    { clinic: 3 },
    { consents: 'eu' },
  ])('is nobody’s in %j', (config) => {
    expect(legalNeedsOf(config)).toEqual({ region: undefined, ukPomSafe: false });
  });

  test('an unknown set is told with the ones there are', () => {
    expect(messages({ consents: 'eu' })).toEqual([expect.stringMatching(/^consents: 'eu' is not/)]);
  });
});

describe.each(ALL)('the consents of %s', (_, template) => {
  test.each(['us', 'uk-eu', 'other'] as const)('in %s are apart, unticked and dated', (region) => {
    const consents = consentsOf(templateFor(region, template));
    const before = consentsOf(template).map(({ id }) => id);
    const ids = consents.map(({ id }) => id);
    expect(ids.filter((id) => id !== 'health_sharing')).toEqual(before);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, label, version, required } of consents) {
      expect(label).toContain('{clinic}');
      expect(version).toBe(`2026-11-${region}`);
      expect([id, required]).toEqual([id, id === 'health_answers']);
    }
  });

  test('to be texted is never required, and never asked before there is a number', () => {
    for (const region of ['us', 'uk-eu', 'other'] as const) {
      const texts = consentsOf(templateFor(region, template)).filter(
        ({ id }) => id === 'text_messages',
      );
      expect(texts).toHaveLength(1);
      expect(texts[0]?.required).toBe(false);
    }
  });
});

test('a text message in the US is agreed to by what its law asks for', () => {
  for (const [, template] of ALL) {
    const text = consentsOf(templateFor('us', template)).find(({ id }) => id === 'text_messages');
    for (const part of [/a month/, /rates/, /STOP/, /HELP/, /Not a condition/])
      expect(text?.label).toMatch(part);
  }
});

test('a clinic’s own words for a consent are laid over those of its region', async () => {
  const law = await importFitLaw({ clinic: { country: 'DE' } });
  const [[, template] = []] = ALL;
  if (!template) throw new Error('no template');
  expect(law.template(template)).toEqual(templateFor('uk-eu', template));
});

describe('names of prescription-only medicines', () => {
  const FORM = {
    title: 'Ask about Botox',
    intro: 'Skin and lines.',
    steps: [
      {
        fields: [
          {
            id: 'goal',
            kind: 'radio',
            label: 'What would you like?',
            options: [
              { id: 'botox', label: 'Fewer lines' },
              { id: 'toxin', label: 'BOTOX®' },
              { id: 'filler', label: 'Filler', hint: 'Not Dysport.' },
            ],
          },
          { id: 'units', kind: 'number', label: 'How much Azzalure?' },
        ],
      },
    ],
    blocks: [{ kind: 'faq', items: [{ question: 'Is it Xeomin?', answer: 'Yes.' }] }],
    messages: { 'form.submit': 'Book my botulinum visit', 'form.next': 'On' },
    webhook: 'https://hooks.example/botox',
  };

  test('are left out with the option, field, item or text that has them, and each is told', () => {
    expect(withoutPoms(FORM)).toEqual({
      intro: 'Skin and lines.',
      steps: [
        {
          fields: [
            {
              id: 'goal',
              kind: 'radio',
              label: 'What would you like?',
              options: [{ id: 'botox', label: 'Fewer lines' }],
            },
          ],
        },
      ],
      blocks: [{ kind: 'faq', items: [] }],
      messages: { 'form.next': 'On' },
      webhook: 'https://hooks.example/botox',
    });
    expect(said()).toEqual([
      "[consult-form] title: left out, as 'Botox' is a prescription-only medicine (ukPomSafe)",
      expect.stringContaining('steps[0].fields[0].options[1]'),
      expect.stringContaining("steps[0].fields[0].options[2]: left out, as 'Dysport'"),
      expect.stringContaining('steps[0].fields[1]'),
      expect.stringContaining('blocks[0].items[0]'),
      expect.stringContaining('messages.form.submit'),
    ]);
  });

  test('hide the figure of a price guide that speaks of one, and of no other', () => {
    const guide = (label: string) => ({
      currency: 'GBP',
      rules: [{ kind: 'add', label }],
      excludes: ['Dressings'],
    });
    expect(withoutPoms({ priceGuide: guide('Dysport, per unit') })).toMatchObject({
      priceGuide: { display: 'none' },
    });
    expect(withoutPoms({ priceGuide: guide('A fruit called toxinberry') })).toEqual({
      priceGuide: guide('A fruit called toxinberry'),
    });
  });

  test('are looked for where the clinic is in the United Kingdom, or says so', () => {
    expect(legalNeedsOf({ clinic: { country: 'GB' } }).ukPomSafe).toBe(true);
    expect(legalNeedsOf({ clinic: { country: 'GB' }, ukPomSafe: false }).ukPomSafe).toBe(false);
    expect(legalNeedsOf({ ukPomSafe: true }).ukPomSafe).toBe(true);
    expect(messages({ ukPomSafe: true })).toEqual([]);
  });

  test('are in no template', () => {
    for (const [, template] of ALL) expect(withoutPoms({ ...template })).toEqual(template);
    expect(said()).toEqual([]);
  });
});
