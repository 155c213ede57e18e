import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mergeConfig, normalise } from '../../../src/config/index.ts';
import { createEngine } from '../../../src/engine/index.ts';
import { regionOf } from '../../../src/model/regions.ts';
import type { ReadyTemplate } from '../../../src/schema/types.ts';
import { templateFor } from '../../../src/templates/regions/index.ts';
import { importFitLaw } from '../../../src/widget/law/fit-law.ts';
import { legalNeedsOf } from '../../../src/widget/law/legal-needs.ts';
import { withoutPoms } from '../../../src/widget/law/without-poms.ts';
import { messages } from '../schema/support.ts';
import { ALL, templateOf } from '../templates/support.ts';

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
    ['PR', 'us'],
    ['JE', 'uk-eu'],
    ['UK', 'uk-eu'],
  ] as const)('of a clinic in %s', (country, region) => {
    expect(regionOf(country)).toBe(region);
    expect(legalNeedsOf({ clinic: { country } }).region).toBe(region);
  });

  test('is what the config says, whatever the country', () => {
    const config = { consents: 'uk-eu', clinic: { country: 'US' } };
    expect(legalNeedsOf(config).region).toBe('uk-eu');
    expect(messages(config, { template: templateOf('callback') })).toEqual([]);
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
    const added = before.includes('health_answers') || region !== 'uk-eu' ? [] : ['health_answers'];
    expect(ids.filter((id) => id !== 'health_sharing')).toEqual([...before, ...added]);
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

/** A form as it is read, and what of it is then not asked. */
function safeOf(config: object) {
  const { form } = normalise(config, { pageProtocol: 'https:' });
  const safe = withoutPoms(form);
  const engine = createEngine(safe, () => new Date(0));
  return { safe, engine, asked: engine.visibleFields().map(({ id }) => id) };
}

const options = (...labels: string[]) => labels.map((label, index) => ({ id: `o${index}`, label }));

describe('names of prescription-only medicines', () => {
  test('are left out with the option, question, block or text that has them, and each is told', () => {
    const { safe, engine, asked } = safeOf({
      title: 'Ask about Botox',
      intro: 'Skin and lines.',
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
      blocks: [
        {
          kind: 'faq',
          items: [
            { question: 'Is it Xeomin?', answer: 'Yes.' },
            { question: 'Does it hurt?', answer: 'A little.' },
          ],
        },
      ],
      messages: { 'form.submit': 'Book my botulinum visit', 'form.next': 'On' },
      webhook: 'https://hooks.example/botox',
    });
    expect(safe).toMatchObject({
      title: undefined,
      intro: 'Skin and lines.',
      messages: { 'form.next': 'On' },
      webhook: { url: 'https://hooks.example/botox' },
    });
    expect(asked.filter((id) => !id.startsWith('block'))).toEqual(['goal']);
    const [goal] = engine.visibleFields();
    expect(goal && engine.options(goal).map(({ id, hint }) => [id, hint])).toEqual([
      ['botox', undefined],
      ['filler', undefined],
    ]);
    expect(JSON.stringify(safe.steps)).toContain('Does it hurt?');
    expect(JSON.stringify(safe.steps)).not.toContain('Xeomin');
    expect(said()).toEqual([
      expect.stringContaining('messages.form.submit'),
      "[consult-form] title: left out, as 'Botox' is a prescription-only medicine (ukPomSafe)",
      expect.stringContaining('goal.toxin'),
      expect.stringContaining("goal.filler.hint: left out, as 'Dysport'"),
      expect.stringContaining('units'),
      expect.stringContaining('block faq'),
    ]);
  });

  test('take no step with them, nor anything that a clinic cannot answer without', () => {
    const { asked, engine } = safeOf({
      steps: [
        {
          title: 'Botox and fillers',
          intro: 'We do not advertise Botox.',
          fields: [
            {
              id: 'first_name',
              kind: 'text',
              label: 'Name, as on your Botox card',
              required: true,
            },
            { id: 'email', kind: 'email', label: 'Email', hint: 'No Botox offers.' },
            { id: 'agree', kind: 'consent', label: 'You may tell me of Botox.' },
          ],
        },
      ],
    });
    expect(asked).toEqual(['first_name', 'email', 'agree']);
    expect(engine.step()).toMatchObject({ title: undefined, intro: undefined });
    expect(said()).toContainEqual(expect.stringContaining('agree: reword its label'));
  });

  test('take what depends on them along', () => {
    const { asked } = safeOf({
      fields: [
        { id: 'tox', kind: 'radio', label: 'Have you had Botox?', options: options('Yes') },
        {
          id: 'dose',
          kind: 'text',
          label: 'How many units?',
          required: true,
          visibleWhen: { field: 'tox', is: 'o0' },
        },
        { id: 'area', kind: 'radio', label: 'Which?', options: options('Botox', 'Dysport') },
        { id: 'more', kind: 'text', label: 'More?', visibleWhen: { field: 'area', is: 'o1' } },
        { id: 'story', kind: 'text', label: 'What else?' },
      ],
    });
    expect(asked).toEqual(['story']);
  });

  test.each([
    [{ clinic: { country: 'GB' } }, true],
    [{ clinic: { country: 'UK' } }, true],
    [{ clinic: { country: ' gb ' } }, true],
    [{ clinic: { country: 'IE' } }, false],
    [{ clinic: { country: 'GB' }, ukPomSafe: false }, false],
    [{ ukPomSafe: true }, true],
    [Object.create({ ukPomSafe: true, consents: 'us' }), false],
  ])('are looked for with %j: %s', (config, expected) => {
    expect(legalNeedsOf(config).ukPomSafe).toBe(expected);
  });

  test('are in no template', () => {
    for (const [, template] of ALL) {
      const { form } = normalise(template, { pageProtocol: 'https:' });
      withoutPoms(form);
    }
    expect(said()).toEqual([]);
  });
});

describe('the consent to be texted', () => {
  const required = { id: 'text_messages', kind: 'consent', label: 'Text me.', required: true };
  const onCondition = { ...required, requiredWhen: { field: 'a', filled: true } };

  test('is never required, and whoever tries is told', () => {
    const fields = [{ id: 'a', kind: 'text', label: 'A' }, onCondition];
    const { engine } = safeOf({ fields });
    engine.set('a', 'x');
    expect(engine.visibleFields().filter(engine.isRequired)).toEqual([]);
    expect(messages({ fields })).toEqual([
      expect.stringMatching(/^fields\[1\]\.required: .*to be texted may be no condition/),
      expect.stringMatching(/^fields\[1\]\.requiredWhen: /),
    ]);
  });

  test('in a clinic’s own words bears no version of ours', () => {
    const merged = mergeConfig(templateOf('callback'), {
      fields: [
        { id: 'text_messages', label: 'My own words' },
        { id: 'phone', hint: 'x' },
      ],
    });
    const { form } = normalise(merged, { pageProtocol: 'https:' });
    const consent = form.steps
      .flatMap(({ fields }) => fields)
      .find(({ id }) => id === 'text_messages');
    expect(consent).toMatchObject({ label: 'My own words', version: undefined });
  });
});
