// @vitest-environment happy-dom
// What a clinic has to see to before a form goes to visitors.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { needsJudge } from '../../../src/widget/later/needs-judge.ts';
import { readForm, type FormSources } from '../../../src/widget/read-form.ts';

let warn = vi.spyOn(console, 'warn');
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
  // Each test is a page of its own: what a page was told is forgotten.
  vi.resetModules();
});
afterEach(() => warn.mockRestore());

const WEBHOOK = 'https://hooks.example/abc';
const PHONE = '+1 214 555 0142';
const PRIVACY = 'https://halden.example/privacy';

/** What the console shows of a form, mounted so often on one page. */
async function saidOf(call: object | undefined, settings = {}, times = 1): Promise<string[]> {
  const { judgeSources } = await import('../../../src/widget/later/judge-sources.ts');
  const sources: FormSources = { settings: { webhook: WEBHOOK, ...settings }, query: {}, call };
  const reading = await readForm(sources, 'https:');
  for (let time = 0; time < times; time++) {
    if (needsJudge(sources, reading)) await judgeSources(sources, reading);
  }
  return warn.mock.calls.map((said) => said.join(' '));
}

const APPROVE = (id: string) =>
  expect.stringMatching(
    new RegExp(
      `^\\[consult-form\\] template\\.${id}\\.label: '.*' is a neutral text of the template, which the clinic must approve; write .*"id": "${id}"`,
    ),
  );

const NO_POLICY =
  "[consult-form] clinic.privacyUrl is missing, so the consent 'health_answers' is asked for without a link to the privacy policy; add the address of the policy";

test('a consent that links to a policy is told where the clinic names none', async () => {
  expect(await saidOf({ template: 'smp-price' })).toEqual([NO_POLICY]);
  warn.mockClear();
  expect(await saidOf({ template: 'smp-price', clinic: { privacyUrl: PRIVACY } })).toEqual([]);
});

describe('a notice that a template ships', () => {
  test.each([
    ['dental', 'urgent_note'],
    ['dermatology', 'changing_note'],
    ['physio', 'red_flag_note'],
  ])('of %s is to be approved, and that is told once in a page', async (template, id) => {
    const clinic = { phone: PHONE, privacyUrl: PRIVACY };
    expect(await saidOf({ template, clinic }, {}, 3)).toEqual([APPROVE(id)]);
  });

  test('is approved by words of the clinic’s own, the same ones too, and left out where it is omitted', async () => {
    const clinic = { phone: PHONE, privacyUrl: PRIVACY };
    const label = 'Please call us now, so that we can see you soon. You can still send this form.';
    const fields = [{ id: 'urgent_note', label }];
    expect(await saidOf({ template: 'dental', clinic, fields })).toEqual([]);
    expect(await saidOf({ template: 'dental', clinic, omit: ['urgent_note'] })).toEqual([]);
    expect(await saidOf({ template: 'callback' })).toEqual([]);
  });

  test('is told of a tag without a config while it is a test', async () => {
    const settings = { template: 'physio', phone: PHONE };
    expect(await saidOf(undefined, settings)).toEqual([]);
    const said = await saidOf(undefined, { ...settings, test: '' });
    expect(said).toEqual([APPROVE('red_flag_note'), NO_POLICY]);
  });
});

test('a note that asks for a call is told where the clinic has no phone', async () => {
  const note = { id: 'now', kind: 'note', label: 'Call us.', call: true };
  const fields = [{ id: 'a', kind: 'text', label: 'A' }, note];
  expect(await saidOf({ fields })).toEqual([
    `[consult-form] clinic.phone is missing, so the note 'now' asks for a call and has no number; add it here or as data-phone="…" to the tag, or reword the note without "call"`,
  ]);
  warn.mockClear();
  expect(await saidOf({ fields }, { phone: PHONE })).toEqual([]);
  expect(await saidOf({ fields: [fields[0], { ...note, call: false }] })).toEqual([]);
});

describe('a consent to be texted under another id', () => {
  const fields = (label: string, more: object) => [
    { id: 'a', kind: 'text', label: 'A' },
    { id: 'mine', kind: 'consent', label, ...more },
  ];

  test.each([
    'I agree to receive SMS.',
    'Halden may text me.',
    'You may send me text messages.',
    'Write to me on WhatsApp.',
    'Reach me by text.',
    'I agree to receive texts about my request.',
    'Send me text alerts.',
    'I agree to marketing texts and calls.',
    'Contact me by phone, text or email.',
    'I would like to be texted.',
    'You may message me on my mobile.',
  ])('“%s” is no condition of anything', async (label) => {
    const when = { field: 'a', filled: true };
    expect(await saidOf({ fields: fields(label, { required: true }) })).toEqual([
      expect.stringMatching(/^\[consult-form\] fields\[1\]\.required: true makes '.*' a condition/),
    ]);
    warn.mockClear();
    expect(await saidOf({ fields: fields(label, { requiredWhen: when }) })).toEqual([
      expect.stringMatching(/^\[consult-form\] fields\[1\]\.requiredWhen: /),
    ]);
    warn.mockClear();
    expect(await saidOf({ fields: fields(label, {}) })).toEqual([]);
  });

  test.each([
    'I have read the text above.',
    'I agree to the text above and the terms.',
    'Use what I write to answer me.',
    'I agree.',
  ])('“%s” is none', async (label) => {
    expect(await saidOf({ fields: fields(label, { required: true }) })).toEqual([]);
  });

  test('is found where a template’s required consent is reworded', async () => {
    const own = [{ id: 'health_answers', label: 'Use my answers and send me SMS.' }];
    expect(await saidOf({ template: 'smp-price', fields: own })).toEqual([
      expect.stringMatching(/^\[consult-form\] fields\[0\]\.required: true makes 'SMS'/),
    ]);
  });
});
