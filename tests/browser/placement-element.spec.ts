import { expect, tag, test } from './fixtures.ts';
import { act, fillCallback, fillConsultation } from './fill.ts';
import { callFace, CLINIC, launcherOf, show, THANKS } from './stage.ts';

test('an element placed by hand holds a form of its own settings, beside the tag of no form', async ({
  page,
  site,
  receiver,
}) => {
  const element = `<consult-form data-webhook="${receiver.url}" data-template="smp-consultation"></consult-form>`;
  await show({ page, site }, `<p>Before</p>${element}<p>After</p>`, tag(''));
  await fillConsultation(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).toMatchObject({ form: { id: 'smp-consultation' } });
  await expect(launcherOf(page)).toHaveCount(0);
});

test('an element without a webhook takes the settings of the tag, and no launcher appears', async ({
  page,
  site,
  receiver,
}) => {
  const settings = `data-webhook="${receiver.url}" data-template="smp-consultation" data-label="Ask"`;
  await show({ page, site }, '<consult-form></consult-form>', tag(settings));
  await fillConsultation(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).toMatchObject({ form: { id: 'smp-consultation' } });
  await expect(launcherOf(page)).toHaveCount(0);
  await expect(page.locator('consult-form')).toHaveCount(1);
});

test('what an element says itself goes before what it takes from the tag, unless it is blank', async ({
  page,
  site,
  receiver,
}) => {
  const settings = `data-webhook="${receiver.url}" data-template="smp-consultation"`;
  const element =
    '<consult-form data-template="callback" data-webhook="" data-config=" "></consult-form>';
  await show({ page, site }, element, tag(settings));
  await fillCallback(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()[0]?.data).toMatchObject({ form: { id: 'callback' } });
});

test('an element of its own settings stands beside the launcher of a tag', async ({
  page,
  site,
  receiver,
}) => {
  const element = `<consult-form data-webhook="${receiver.url}" data-template="smp-consultation"></consult-form>`;
  const aside = `<div style="max-width: 600px">${element}</div>`;
  await show({ page, site }, aside, tag(`data-webhook="${receiver.url}" data-label="Ask us"`));
  await expect(page.getByLabel('A scar')).toBeVisible();
  await launcherOf(page).click();
  await expect(page.getByRole('dialog').getByLabel('First name')).toBeVisible();
});

test('two forms on one page keep apart what is typed and where it goes', async ({
  page,
  site,
  receiver,
}) => {
  const one = `<consult-form id="one" data-webhook="${receiver.origin}/one"></consult-form>`;
  const two = `<consult-form id="two" data-webhook="${receiver.origin}/two"></consult-form>`;
  await show({ page, site }, one + two, tag(''));
  const [first, second] = [page.locator('#one'), page.locator('#two')];
  await fillCallback(first);
  await second.getByLabel('First name').fill('Grace');
  await expect(second.getByLabel('Phone number')).toHaveValue('');
  await act(first, 'submit');
  await expect(first.getByText(THANKS)).toBeVisible();
  await expect(second.getByLabel('First name')).toHaveValue('Grace');
  await expect(second).toHaveAttribute('data-state', 'idle');
  await second.getByLabel('Phone number').fill('214 555 0199');
  await second.getByLabel('Evening').check();
  await act(second, 'submit');
  await expect(second.getByText(THANKS)).toBeVisible();
  const posts = receiver.requests.filter(({ method }) => method === 'POST');
  expect(posts.map(({ path }) => path)).toEqual(['/one', '/two']);
  expect(receiver.submissions().map(({ data }) => data['contact'])).toMatchObject([
    { firstName: 'Ada', bestTime: ['morning'] },
    { firstName: 'Grace', bestTime: ['evening'] },
  ]);
});

test.describe('on a phone, where a form in view has the launcher step aside', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test('the page may still open the form that floats', async ({ page, site, receiver }) => {
    const settings = `data-webhook="${receiver.url}" data-surface="popover" ${CLINIC}`;
    await show({ page, site }, '<consult-form></consult-form>', tag(settings));
    await expect(page.locator('main consult-form').getByLabel('First name')).toBeVisible();
    await page.locator('main consult-form').getByLabel('First name').focus();
    await expect(launcherOf(page)).toBeHidden();
    await callFace(page, 'open');
    await expect(page.getByRole('dialog').getByLabel('First name')).toBeVisible();
    await page.getByRole('dialog').locator('[data-action="close"]').click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
