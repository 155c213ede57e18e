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

/** Configs with one fault each, and the whole of what the console says of it. */
const FAULTS = [
  {
    name: 'a field of an unknown kind',
    fields: [...ASK_FIELDS, { id: 'mobile', kind: 'phonne', label: 'Mobile' }],
    says: "fields[7].kind: 'phonne' is not a field kind; did you mean 'phone'?",
  },
  {
    name: 'a second field with the id of another',
    fields: [...ASK_FIELDS, { id: 'story', kind: 'text', label: 'Another story' }],
    says: "fields[7].id: 'story' is the id of fields[5] already; give each field its own",
  },
  {
    name: 'an id that a form has for itself',
    fields: [...ASK_FIELDS, { id: 'action', kind: 'text', label: 'Action' }],
    says: "fields[7].id: 'action' is refused, because a form has a property of that name; take another name",
  },
  {
    name: 'an id that the posted submission has for itself',
    fields: [...ASK_FIELDS, { id: 'summary', kind: 'text', label: 'Summary' }],
    says: "fields[7].id: 'summary' is refused, because the posted submission has a key of that name; take another name",
  },
  {
    name: 'an id with signs that no id has',
    fields: [...ASK_FIELDS, { id: 'Bad-Id', kind: 'text', label: 'Bad' }],
    says: /^fields\[7\]\.id: 'Bad-Id' is not an id: .*; did you mean 'bad_id'\?$/,
  },
  {
    name: 'a key that a field does not have',
    fields: [...ASK_FIELDS, { id: 'extra', kind: 'text', label: 'Extra', requird: true }],
    says: "fields[7].requird: 'requird' is not a key here; did you mean 'required'?",
  },
];

for (const { name, fields, says } of FAULTS) {
  test(`${name} is said with its path and its mend, and the rest of the form sends`, async ({
    page,
    site,
    receiver,
    heard,
  }) => {
    await showConfig({ page, site, receiver }, { ...ASK, fields });
    await fillAsk(page);
    await expectSaid(heard, says);
    expect(saidIn(heard)).toHaveLength(1);
    await act(page, 'submit');
    await expect(page.getByText(THANKS)).toBeVisible();
    expect(receiver.submissions()[0]?.data).toMatchObject(ASKED);
  });
}

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

test('a condition on a field that does not exist is said, and its field shows', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const visibleWhen = { field: 'patern', is: 'scar' };
  const field = { id: 'age', kind: 'text', label: 'How old is it?', visibleWhen };
  await showConfig({ page, site, receiver }, { ...ASK, fields: [...ASK_FIELDS, field] });
  await page.getByLabel('How old is it?').fill('A year');
  await expectSaid(
    heard,
    "fields[7].visibleWhen.field: 'patern' is not the id of a field; did you mean 'pattern'?",
  );
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).toMatchObject({ answers: { age: { value: 'A year' } } });
});

test('conditions in a circle are said as the way round, and their fields show', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const fields = [
    { id: 'one', kind: 'text', label: 'One', visibleWhen: { field: 'two', filled: true } },
    { id: 'two', kind: 'text', label: 'Two', visibleWhen: { field: 'one', filled: true } },
  ];
  await showConfig({ page, site, receiver }, { ...ASK, fields });
  await page.getByLabel('One').fill('first');
  await page.getByLabel('Two').fill('second');
  await expectSaid(heard, /^fields\[0\]\.visibleWhen: 'one → two → one' is a circle: .*; take/);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).toMatchObject({
    answers: { one: { value: 'first' }, two: { value: 'second' } },
  });
});

test('an unknown template is said with the one that was meant, and a form to call back shows', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const settings = `data-webhook="${receiver.url}" data-template="smp-consultaton"`;
  await show({ page, site }, tag(`${settings} data-surface="inline"`));
  await fillCallback(page);
  await expectSaid(
    heard,
    "data-template: 'smp-consultaton' is not a template; did you mean 'smp-consultation'?",
  );
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).toMatchObject({ contact: { firstName: 'Ada' } });
});

test('an unknown attribute is said with the one that was meant, and the form sends', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const settings = `data-webhook="${receiver.url}" data-surface="inline" data-acent="#123456"`;
  await show({ page, site }, tag(settings));
  await fillCallback(page);
  await expectSaid(heard, "data-acent: 'acent' is not a setting; did you mean 'accent'?");
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
});

/** One setting each that cannot be used, and how the line that says so begins. */
const SETTINGS = [
  { setting: 'data-accent="teal"', says: /^data-accent: 'teal' is not a colour/ },
  { setting: 'data-preset="zapir"', says: /^data-preset: 'zapir' is not .*'zapier'/ },
  { setting: 'data-phone="none"', says: /^data-phone: 'none' is not a number/ },
  { setting: 'data-locale="English!"', says: /^data-locale: 'English!' is not a language tag/ },
  { setting: 'data-test="off"', says: /^data-test: 'off' is neither on nor off/ },
];

for (const { setting, says } of SETTINGS) {
  test(`the setting ${setting} is said to be no good, and the form sends`, async ({
    page,
    site,
    receiver,
    heard,
  }) => {
    const settings = `data-webhook="${receiver.url}" data-surface="inline" ${setting}`;
    await show({ page, site }, tag(settings));
    await fillCallback(page);
    await expectSaid(heard, says);
    expect(saidIn(heard)).toHaveLength(1);
    await act(page, 'submit');
    await expect(page.getByText(THANKS)).toBeVisible();
  });
}

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

for (const [which, attributes] of [
  ['whose one attribute is misspelt', 'data-webhok="/hook"'],
  ['whose attributes a tag manager has stripped', ''],
] as const)
  test(`a tag ${which} does not stay silent`, async ({ page, site, heard }) => {
    await show({ page, site }, tag(attributes));
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

test('a form under test is judged before anybody opens it', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const settings = `data-webhook="${receiver.url}" data-tempalte="smp-price"`;
  await show({ page, site }, tag(`${settings} data-test`));
  await expectSaid(heard, "data-tempalte: 'tempalte' is not a setting; did you mean 'template'?");
  await expect(launcherOf(page)).toHaveAttribute('aria-expanded', 'false');
});
