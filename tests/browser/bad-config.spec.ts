// Faults that a site builder wrote: each is said with its path and its mend, and the form still sends.
import {
  ASK,
  ASK_FIELDS,
  ASKED,
  expectReachable,
  expectSaid,
  fillAsk,
  REACHABLE_TAG,
  saidIn,
  showConfig,
  UNAVAILABLE,
} from './bad-form.ts';
import { act, fillCallback } from './fill.ts';
import { expect, tag, test } from './fixtures.ts';
import { configScript, launcherOf, show, THANKS } from './stage.ts';

/** Fields that cannot be as they are, and the whole of what the console says of each; they stand after those of `ASK`. */
const FAULTS = [
  {
    field: { id: 'mobile', kind: 'phonne', label: 'Mobile' },
    says: "fields[7].kind: 'phonne' is not a field kind; did you mean 'phone'?",
  },
  {
    field: { id: 'story', kind: 'text', label: 'Another story' },
    says: "fields[8].id: 'story' is the id of fields[5] already; give each field its own",
  },
  {
    field: { id: 'action', kind: 'text', label: 'Action' },
    says: "fields[9].id: 'action' is refused, because a form has a property of that name; take another name",
  },
  {
    field: { id: 'summary', kind: 'text', label: 'Summary' },
    says: "fields[10].id: 'summary' is refused, because the posted submission has a key of that name; take another name",
  },
  {
    field: { id: 'Bad-Id', kind: 'text', label: 'Bad' },
    says: /^fields\[11\]\.id: 'Bad-Id' is not an id: .*; did you mean 'bad_id'\?$/,
  },
  {
    field: { id: 'extra', kind: 'text', label: 'Extra', requird: true },
    says: "fields[12].requird: 'requird' is not a key here; did you mean 'required'?",
  },
  {
    field: {
      id: 'age',
      kind: 'text',
      label: 'How old is it?',
      visibleWhen: { field: 'patern', is: 'scar' },
    },
    says: "fields[13].visibleWhen.field: 'patern' is not the id of a field; did you mean 'pattern'?",
  },
  {
    field: {
      id: 'one',
      kind: 'text',
      label: 'Ring one',
      visibleWhen: { field: 'two', filled: true },
    },
    says: /^fields\[14\]\.visibleWhen: 'one → two → one' is a circle: .*; take/,
  },
];

test('each fault of a config is said once with its path and its mend, fields of a bad condition show, and the rest sends', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const two = {
    id: 'two',
    kind: 'text',
    label: 'Ring two',
    visibleWhen: { field: 'one', filled: true },
  };
  const fields = [...ASK_FIELDS, ...FAULTS.map(({ field }) => field), two];
  await showConfig({ page, site, receiver }, { ...ASK, fields });
  await fillAsk(page);
  for (const label of ['How old is it?', 'Ring one', 'Ring two'])
    await page.getByLabel(label).fill(label);
  for (const { says } of FAULTS) await expectSaid(heard, says);
  expect(saidIn(heard)).toHaveLength(FAULTS.length);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).toMatchObject(ASKED);
  expect(receiver.submissions()[0]?.data).toMatchObject({
    answers: {
      age: { value: 'How old is it?' },
      one: { value: 'Ring one' },
      two: { value: 'Ring two' },
    },
  });
});

test('what a config asks for in vain, by all that the page says, is said', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  await showConfig(
    { page, site, receiver },
    { ...ASK, consents: 'us', webhook: { photos: 'multipart' } },
    { attributes: 'data-preset="google-sheets"' },
  );
  await fillAsk(page);
  await expectSaid(heard, /^consents: 'us' words the consents of a template/);
  await expectSaid(heard, /^webhook\.photos: 'multipart' .* like google-sheets takes/);
  expect(saidIn(heard)).toHaveLength(2);
});

test('an id that shadows what others read from any element is refused, and one that harms nobody is not', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const refused = ['closest', 'contains', 'dataset', 'focus', 'matches'];
  const harmless = ['title', 'lang', 'dir', 'hidden'];
  const fields = [...refused, ...harmless].map((id) => ({ id, kind: 'text', label: `My ${id}` }));
  await showConfig({ page, site, receiver }, { ...ASK, fields });
  for (const id of harmless) await page.getByLabel(`My ${id}`).fill(`The ${id}`);
  await expect.poll(() => saidIn(heard)).toHaveLength(refused.length);
  for (const id of refused)
    await expectSaid(heard, new RegExp(`'${id}' is refused, because a form`));
  const form = page.locator('consult-form form');
  expect(await form.evaluate((own) => own.matches('form') && own.contains(own))).toBe(true);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).toMatchObject({
    answers: Object.fromEntries(harmless.map((id) => [id, { value: `The ${id}` }])),
  });
});

test('a form of hidden fields only is said, and phone and mail show in its place', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const fields = [{ id: 'campaign', kind: 'hidden', value: 'spring' }];
  await showConfig({ page, site, receiver }, { ...ASK, fields });
  await expect(page.getByRole('heading', { name: UNAVAILABLE })).toBeVisible();
  await expectReachable(page);
  await expectSaid(
    heard,
    'config has hidden fields only, so there is no form to show; add a field that asks something',
  );
  expect(saidIn(heard)).toHaveLength(1);
});

/** Settings of one tag that cannot be used, and how the line that says so begins. */
const SETTINGS = [
  {
    setting: 'data-template="smp-consultaton"',
    says: /^data-template: 'smp-consultaton' is not a template; did you mean 'smp-consultation'\?$/,
  },
  {
    setting: 'data-acent="#123456"',
    says: /^data-acent: 'acent' is not a setting; did you mean 'accent'\?$/,
  },
  { setting: 'data-accent="teal"', says: /^data-accent: 'teal' is not a colour/ },
  { setting: 'data-preset="zapir"', says: /^data-preset: 'zapir' is not .*'zapier'/ },
  { setting: 'data-phone="none"', says: /^data-phone: 'none' is not a number/ },
  { setting: 'data-locale="English!"', says: /^data-locale: 'English!' is not a language tag/ },
  { setting: 'data-test="off"', says: /^data-test: 'off' is neither on nor off/ },
];

test('each setting that is no good is said once with what was meant, and a form to call back sends', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const settings = SETTINGS.map(({ setting }) => setting).join(' ');
  await show(
    { page, site },
    tag(`data-webhook="${receiver.url}" data-surface="inline" ${settings}`),
  );
  await fillCallback(page);
  for (const { says } of SETTINGS) await expectSaid(heard, says);
  expect(saidIn(heard)).toHaveLength(SETTINGS.length);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).toMatchObject({ contact: { firstName: 'Ada' } });
});

test('an unknown surface is said with the one that was meant, and a launcher shows', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="popver"`));
  await launcherOf(page).click();
  await fillCallback(page);
  await expectSaid(heard, /^data-surface: 'popver' is not a surface; did you mean 'popover'\?$/);
});

test('an unknown side of a drawer, and a review of another shape, are said with what is allowed', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const settings = `data-webhook="${receiver.url}" data-config="#form"`;
  const body = (part: object): string => configScript('form', part) + tag(settings);
  await show({ page, site }, body({ surface: { kind: 'drawer', side: 'left' } }));
  await launcherOf(page).click();
  await expectSaid(heard, /^surface\.side: 'left' is not a side; allowed: end, start$/);
  await show({ page, site }, body({ surface: 'inline', review: { titel: 'All of it' } }));
  await expectSaid(heard, /^review\.titel: 'titel' is not a key here; did you mean 'title'\?$/);
});

test('a webhook under a misspelt attribute is said beside a form that names phone and mail', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const settings = `data-webhok="${receiver.url}" data-template="callback" data-surface="inline"`;
  await show({ page, site }, tag(`${settings} ${REACHABLE_TAG}`));
  await expectSaid(heard, "data-webhok: 'webhok' is not a setting; did you mean 'webhook'?");
  await expect(page.getByRole('heading', { name: UNAVAILABLE })).toBeVisible();
  await expectReachable(page);
});

for (const settings of ['data-webhok="/hook"', ''])
  test(`a tag that asks for no form, by '${settings}', does not stay silent`, async ({
    page,
    site,
    heard,
  }) => {
    await page.clock.install();
    await show({ page, site }, tag(settings));
    await page.clock.runFor(4000);
    await expectSaid(heard, /^no webhook in/);
  });

test('a launcher whose webhook is misspelt leads to phone and mail, and to the word', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  await show({ page, site }, tag(`data-webhok="${receiver.url}" ${REACHABLE_TAG}`));
  await launcherOf(page).click();
  await expect(page.getByRole('heading', { name: UNAVAILABLE })).toBeVisible();
  await expectReachable(page);
  await expectSaid(heard, "data-webhok: 'webhok' is not a setting; did you mean 'webhook'?");
});

test('under test, faults of a launcher’s tag are said before anybody opens it', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  await show({ page, site }, tag(`data-test data-webhook="${receiver.url}" data-templat="dental"`));
  await expectSaid(heard, "data-templat: 'templat' is not a setting; did you mean 'template'?");
  await expect(launcherOf(page)).toHaveAttribute('aria-expanded', 'false');
});
