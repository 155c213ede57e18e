import type { Locator, Page } from '@playwright/test';
import { expect, tag, type Heard } from './fixtures.ts';
import { configScript, show, type Stage } from './stage.ts';

/** A clinic that can be reached without its form. */
export const REACHABLE = {
  name: 'Crown Clinic',
  phone: '+1 214 555 0100',
  email: 'desk@crown.example',
};

/** The same as settings of a tag. */
export const REACHABLE_TAG = `data-clinic="${REACHABLE.name}" data-phone="${REACHABLE.phone}" data-email="${REACHABLE.email}"`;

/** One field of most kinds, none of them required: enough to send, and enough to lose. */
export const ASK_FIELDS = [
  { id: 'first_name', kind: 'text', label: 'First name' },
  { id: 'phone', kind: 'phone', label: 'Phone number' },
  {
    id: 'topic',
    kind: 'select',
    label: 'What is it about?',
    options: [
      { id: 'price', label: 'A price' },
      { id: 'visit', label: 'A visit' },
    ],
  },
  {
    id: 'pattern',
    kind: 'radio',
    label: 'Your hair',
    options: [
      { id: 'scar', label: 'A scar' },
      { id: 'patches', label: 'Patches' },
    ],
  },
  {
    id: 'wishes',
    kind: 'checkboxes',
    label: 'What you wish',
    options: [
      { id: 'density', label: 'More density' },
      { id: 'line', label: 'A soft hairline' },
      { id: 'cover', label: 'Cover' },
    ],
  },
  { id: 'story', kind: 'textarea', label: 'Your story' },
  { id: 'agree', kind: 'consent', label: 'I agree to be called' },
] as const;

/** A form that stands in the page, of a clinic that can be reached. */
export const ASK = { id: 'ask', surface: 'inline', clinic: REACHABLE, fields: ASK_FIELDS };

/** What `fillAsk` writes over two lines, with signs of several scripts. */
export const STORY = 'It began in 2019.\n“Fünf” Jahre, 5 %, ok? 🙂';

interface Beside {
  /** Further settings of the tag. */
  attributes?: string;
  /** Further content of the page. */
  beside?: string;
}

/** Opens a page with this config in it, and a tag that names it. */
export async function showConfig(
  stage: Stage,
  config: unknown,
  { attributes = '', beside = '' }: Beside = {},
): Promise<void> {
  const settings = `data-config="#form" data-webhook="${stage.receiver.url}" ${attributes}`;
  await show(stage, configScript('form', config) + tag(settings) + beside);
}

/** Answers every question of `ASK`. */
export async function fillAsk(within: Page | Locator): Promise<void> {
  await within.getByLabel('First name').fill('Ada');
  await within.getByLabel('Phone number').fill('214 555 0142');
  await within.getByLabel('What is it about?').selectOption('A visit');
  await within.getByLabel('A scar').check();
  await within.getByLabel('More density').check();
  await within.getByLabel('Cover').check();
  await within.getByLabel('Your story').fill(STORY);
  await within.getByLabel('I agree to be called').check();
}

/** Every answer of `fillAsk` stands in its field. */
export async function expectKept(within: Page | Locator): Promise<void> {
  await expect(within.getByLabel('First name')).toHaveValue('Ada');
  await expect(within.getByLabel('Phone number')).toHaveValue('214 555 0142');
  await expect(within.getByLabel('What is it about?')).toHaveValue('visit');
  await expect(within.getByLabel('A scar')).toBeChecked();
  await expect(within.getByLabel('Patches')).not.toBeChecked();
  await expect(within.getByLabel('More density')).toBeChecked();
  await expect(within.getByLabel('A soft hairline')).not.toBeChecked();
  await expect(within.getByLabel('Cover')).toBeChecked();
  await expect(within.getByLabel('Your story')).toHaveValue(STORY);
  await expect(within.getByLabel('I agree to be called')).toBeChecked();
}

/** What `fillAsk` writes, as the webhook receives it. */
export const ASKED = {
  contact: { firstName: 'Ada', phoneRaw: '214 555 0142' },
  answers: {
    topic: { value: 'visit', text: 'A visit' },
    pattern: { value: 'scar', text: 'A scar' },
    wishes: { value: ['density', 'cover'] },
    story: { value: STORY },
  },
  consents: { agree: { given: true } },
};

/** Shows once, to be seen and pressed: how to call the clinic and how to write to it. */
export async function expectReachable(within: Page | Locator): Promise<void> {
  const call = within.getByRole('link', { name: REACHABLE.phone });
  await expect(call).toHaveAttribute('href', 'tel:+12145550100');
  await call.click({ trial: true });
  const write = within.getByRole('link', { name: REACHABLE.email });
  await expect(write).toHaveAttribute('href', `mailto:${REACHABLE.email}`);
  await write.click({ trial: true });
}

/** What we said in the console, without the mark before it. */
export const saidIn = (heard: Heard): string[] =>
  heard.console.flatMap((line) => line.match(/\[consult-form\] ([^]*)/)?.[1] ?? []);

/** Waits until we have said this, as a whole line. */
export const expectSaid = (heard: Heard, line: string | RegExp): Promise<void> =>
  expect
    .poll(() => saidIn(heard))
    .toContainEqual(typeof line === 'string' ? line : expect.stringMatching(line));

export const UNAVAILABLE = 'This form cannot be used right now';

/** The host element of the page's one form. */
export const hostOf = (page: Page): Locator => page.locator('consult-form');
