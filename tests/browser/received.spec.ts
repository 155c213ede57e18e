import { expect, hostPage, tag, test } from './fixtures.ts';
import { act, fillCallback, fillHair, fillWishes } from './fill.ts';
import { CLINIC, configScript, show, THANKS } from './stage.ts';

test.use({ locale: 'en-US', timezoneId: 'America/Chicago' });

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const UUID_V7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

test('what is received of a callback request is what was typed, and nothing besides', async ({
  page,
  site,
  receiver,
}) => {
  const start = Date.now();
  await show({ page, site }, '', tag(`data-webhook="${receiver.url}" ${CLINIC}`));
  await act(page, 'open');
  await page.getByLabel('First name').fill('Ada');
  await page.getByLabel('Phone number').fill('(214) 555-0100');
  await page.getByLabel('Morning').check();
  await page.getByLabel('What is it about?').selectOption('Something else');
  await page.getByLabel('Anything we should know?').fill('Ring twice.');
  await page.getByLabel('may text me').check();
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  const [submission] = receiver.submissions();
  expect(submission?.contentType).toBe('application/json');
  expect(submission?.data).toEqual({
    format: 'consult-form/submission@1',
    id: expect.stringMatching(UUID_V7),
    reference: expect.stringMatching(/^[2-9A-Z]{4}-[2-9A-Z]{2}$/),
    test: false,
    form: { id: 'callback', revision: expect.stringMatching(/^[\w-]+$/) },
    submittedAt: expect.stringMatching(ISO),
    summary: 'Something else · Ring twice. · Morning',
    contact: {
      firstName: 'Ada',
      phone: '2145550100',
      phoneRaw: '(214) 555-0100',
      bestTime: ['morning'],
    },
    answers: {
      topic: { label: 'What is it about?', value: 'other', text: 'Something else' },
      message: { label: 'Anything we should know?', value: 'Ring twice.', text: 'Ring twice.' },
    },
    consents: {
      text_messages: {
        given: true,
        text: 'I agree that Halden Studio may text me about my request, up to 5 messages a month. Message and data rates may apply. Reply STOP to end, HELP for help. Not a condition of purchase.',
        version: '2026-11',
        at: expect.stringMatching(ISO),
        locale: 'en-US',
      },
    },
    attribution: { page: `${site.url}/` },
    visitor: { locale: 'en-US', timeZone: 'America/Chicago', device: 'desktop' },
    guard: { elapsedMs: expect.any(Number), honeypot: false },
  });
  const { id, submittedAt } = { id: '', submittedAt: '', ...submission?.data };
  const made = Number.parseInt(id.replace('-', '').slice(0, 12), 16);
  expect(made).toBe(new Date(submittedAt).getTime());
  expect(made).toBeGreaterThanOrEqual(start);
  expect(made).toBeLessThanOrEqual(Date.now());
});

test('what is received of a consultation is what was chosen and typed in every step, with the reference that the visitor reads', async ({
  page,
  site,
  receiver,
}) => {
  const config = {
    template: 'smp-consultation',
    surface: 'inline',
    clinic: { name: 'Halden', country: 'US', privacyUrl: 'https://halden.example/privacy' },
  };
  const settings = `data-webhook="${receiver.url}" data-config="#form"`;
  await show({ page, site }, configScript('form', config) + tag(settings));
  await fillHair(page);
  await page.getByLabel('A burn').check();
  await act(page, 'next');
  await fillWishes(page);
  await page.getByLabel('PRP injections').check();
  await page.getByLabel('When was it, and how').fill('2020');
  await page.getByLabel('In 1 to 3 months').check();
  await page.getByLabel('Your hair-loss story').fill('Long.');
  await act(page, 'next');
  await page.getByLabel('First name').fill('Ada');
  await page.getByLabel('Last name').fill('Lovelace');
  await page.getByLabel('Phone call').check();
  await page.getByRole('textbox', { name: 'Email' }).fill('Ada.L@Example.COM');
  await page.getByLabel('Mobile number').fill('+1 214 555 0100');
  await page.getByLabel('Evening').check();
  await page.getByLabel('Morning').check();
  await page.getByLabel('I am 18 or over').check();
  await page.getByText('Show the questions').click();
  await page.getByLabel('Who will treat me?').check();
  await page.getByLabel('Maybe').check();
  await page.getByLabel('How did you hear').selectOption('A friend');
  await page.getByLabel('health details included').check();
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  const data = { answers: {}, consents: {}, ...receiver.submissions()[0]?.data };
  const shown = page.locator('[part="reference"] b');
  await expect(shown).toHaveText(/^[2-9A-Z]{4}-[2-9A-Z]{2}$/);
  expect(data).toHaveProperty('reference', await shown.textContent());
  expect(data).toMatchObject({ journey: 'Long.', questions: ['Who will treat me?'] });
  expect(data).toHaveProperty('contact', {
    firstName: 'Ada',
    lastName: 'Lovelace',
    email: 'Ada.L@example.com',
    phone: '+12145550100',
    phoneRaw: '+1 214 555 0100',
    contactMethod: 'call',
    bestTime: ['morning', 'evening'],
  });
  expect(data.answers).toEqual({
    pattern: { label: 'What best describes your hair?', value: 'scar', text: 'A scar' },
    scar_kind: {
      label: 'What kind of scar?',
      value: ['strip', 'burn'],
      text: 'A line from a transplant (FUT), A burn',
    },
    scar_age: { label: 'How old is the scar?', value: 'under_12_months', text: '6 to 12 months' },
    look: {
      label: 'Which look do you want?',
      value: 'soft_hairline',
      text: 'A soft hairline',
    },
    previous: {
      label: 'What have you had or used before?',
      value: ['prp'],
      text: 'PRP injections',
    },
    previous_note: {
      label: 'When was it, and how did it go?',
      value: '2020',
      text: '2020',
    },
    timing: {
      label: 'When would you like to start?',
      value: 'in_1_to_3_months',
      text: 'In 1 to 3 months',
    },
    adult: { label: 'I am 18 or over', value: true, text: 'Yes' },
    payment_plan: { label: 'Would a payment plan help?', value: 'maybe', text: 'Maybe' },
    heard: { label: 'How did you hear about us?', value: 'friend', text: 'A friend' },
  });
  expect(Object.keys(data.answers)).toEqual([
    ...['pattern', 'scar_kind', 'scar_age', 'look', 'previous', 'previous_note', 'timing'],
    ...['adult', 'payment_plan', 'heard'],
  ]);
  expect(data.consents).toEqual({
    health_answers: {
      given: true,
      text: 'I agree that Halden collects and uses what I write here, health details included, to answer my request. Privacy policy (https://halden.example/privacy)',
      version: '2026-11-us',
      at: expect.stringMatching(ISO),
      locale: 'en-US',
    },
    health_sharing: {
      given: false,
      text: 'I agree that Halden may share these details with others who take part in my care. This is optional.',
      version: '2026-11-us',
      at: expect.stringMatching(ISO),
      locale: 'en-US',
    },
    offers: {
      given: false,
      text: 'I agree that Halden may email me offers. This is optional, and I can end it at any time.',
      version: '2026-11-us',
      at: expect.stringMatching(ISO),
      locale: 'en-US',
    },
    text_messages: {
      given: false,
      text: expect.stringContaining('I agree that Halden may text me'),
      version: '2026-11-us',
      at: expect.stringMatching(ISO),
      locale: 'en-US',
    },
  });
});

test('a consent is dated by when it was given, not by when it was sent', async ({
  page,
  site,
  receiver,
}) => {
  await page.clock.install({ time: new Date('2026-11-23T15:00:00Z') });
  const settings = `data-webhook="${receiver.url}" data-surface="inline"`;
  await show({ page, site }, tag(settings));
  await fillCallback(page);
  await page.getByLabel('may text me').check();
  await page.clock.fastForward(60_000);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  const { consents, submittedAt, guard } = {
    consents: { text_messages: { at: '' } },
    submittedAt: '',
    guard: { elapsedMs: 0 },
    ...receiver.submissions()[0]?.data,
  };
  const given = new Date(consents.text_messages.at).getTime();
  expect(new Date(submittedAt).getTime() - given).toBeGreaterThanOrEqual(60_000);
  expect(guard.elapsedMs).toBeGreaterThanOrEqual(60_000);
});

test('any script, sign and line break arrives as it was typed', async ({
  page,
  site,
  receiver,
}) => {
  const name = 'Žofie O’Neil-“Ødegård” <b>&amp;</b> \\ / \' "';
  const story = 'Первая строка\nשורה שנייה עם English\n\n第三行 👩🏽‍🦲 {clinic} [a](b) =1+1\nمرحبا';
  await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="inline"`));
  await fillCallback(page);
  await page.getByLabel('First name').fill(name);
  await page.getByLabel('Anything we should know?').fill(story);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).toMatchObject({
    contact: { firstName: name },
    answers: { message: { value: story, text: story } },
  });
});

test('of the page’s address only the keys of campaigns and clicks are sent, a hidden field by its value, and a test as one', async ({
  page,
  site,
  receiver,
}) => {
  const config = {
    template: 'callback',
    surface: 'inline',
    fields: [{ id: 'campaign', kind: 'hidden', label: 'Campaign', value: 'fall' }],
  };
  const settings = `data-webhook="${receiver.url}" data-config="#form" data-test`;
  site.serve('/', hostPage(configScript('form', config) + tag(settings)));
  const query = 'utm_source=ig&name=Ada&utm_campaign=fall%202026&gclid=g1&token=secret&fbclid=f1';
  await page.goto(`${site.url}/?${query}#story`);
  await fillCallback(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).toMatchObject({
    test: true,
    answers: { campaign: { label: 'Campaign', value: 'fall' } },
    attribution: {
      page: `${site.url}/?utm_source=ig&utm_campaign=fall+2026&gclid=g1&fbclid=f1`,
    },
  });
});

test('what a script fills in by the event of a change alone is what is sent', async ({
  page,
  site,
  receiver,
}) => {
  await show({ page, site }, '', tag(`data-webhook="${receiver.url}" data-surface="inline"`));
  await fillCallback(page);
  await page.getByLabel('First name').evaluate((input) => {
    if (input instanceof HTMLInputElement) input.value = 'Grace';
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).toMatchObject({ contact: { firstName: 'Grace' } });
});
