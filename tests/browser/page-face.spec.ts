import type { Page } from '@playwright/test';
import { expect, tag, test } from './fixtures.ts';
import { act, fillCallback, fillConsultation, fillHair } from './fill.ts';
import { CLINIC, configScript, launcherOf, show, THANKS } from './stage.ts';

const host = (page: Page) => page.locator('consult-form');

/** Names of the events of ours that come through to the window, with what they carry. */
async function listen(page: Page): Promise<() => Promise<{ name: string; detail: unknown }[]>> {
  await page.addInitScript(() => {
    const heard: object[] = [];
    Reflect.set(window, 'heardEvents', heard);
    for (const name of ['open', 'step', 'submit', 'outcome', 'close']) {
      window.addEventListener(`consult-${name}`, (event) => {
        const { type, bubbles, composed, target } = event;
        const isOnHost = target instanceof Element && target.localName === 'consult-form';
        if (bubbles && composed && isOnHost) {
          heard.push({ name: type, detail: Reflect.get(event, 'detail') });
        }
      });
    }
  });
  return () => page.evaluate(() => Reflect.get(window, 'heardEvents'));
}

test('a form that floats tells the page when it opens, is sent, ends and closes', async ({
  page,
  site,
  receiver,
}) => {
  const heard = await listen(page);
  await show({ page, site }, '', tag(`data-webhook="${receiver.url}"`));
  await launcherOf(page).click();
  await fillCallback(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  await act(page, 'close');
  expect(await heard()).toEqual([
    { name: 'consult-open', detail: { form: 'callback' } },
    { name: 'consult-submit', detail: { form: 'callback' } },
    { name: 'consult-outcome', detail: { form: 'callback', outcome: 'delivered' } },
    { name: 'consult-close', detail: { form: 'callback' } },
  ]);
});

test('a form of several steps tells the page which one shows, and never an answer', async ({
  page,
  site,
  receiver,
}) => {
  const heard = await listen(page);
  const settings = `data-webhook="${receiver.url}" data-template="smp-consultation" data-surface="inline"`;
  await show({ page, site }, tag(settings));
  await fillHair(page);
  await act(page, 'next');
  await act(page, 'back');
  await fillConsultation(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  const form = 'smp-consultation';
  expect(await heard()).toEqual([
    { name: 'consult-step', detail: { form, step: 'wishes' } },
    { name: 'consult-step', detail: { form, step: 'hair' } },
    { name: 'consult-step', detail: { form, step: 'wishes' } },
    { name: 'consult-step', detail: { form, step: 'contact' } },
    { name: 'consult-submit', detail: { form } },
    { name: 'consult-outcome', detail: { form, outcome: 'delivered' } },
  ]);
});

test('a submission that finds faults is no submission to the page', async ({
  page,
  site,
  receiver,
}) => {
  const heard = await listen(page);
  await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="inline"`));
  await act(page, 'submit');
  await expect(page.getByText('There is a problem')).toBeVisible();
  expect(await heard()).toEqual([]);
});

test('a listener of the page that throws stops nothing', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const script =
    "<script>addEventListener('consult-submit', () => { throw new Error('of the page') });</script>";
  const settings = `data-webhook="${receiver.url}" data-surface="inline"`;
  await show({ page, site }, tag(settings), script);
  await fillCallback(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()).toHaveLength(1);
  expect(heard.errors.splice(0)).toEqual(['of the page']);
});

test('data-state goes from idle over sending to the outcome', async ({ page, site, receiver }) => {
  receiver.script([{ hold: true }]);
  await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="inline"`));
  await expect(host(page)).toHaveAttribute('data-state', 'idle');
  await fillCallback(page);
  await act(page, 'submit');
  await expect(host(page)).toHaveAttribute('data-state', 'sending');
  receiver.release();
  await expect(host(page)).toHaveAttribute('data-state', 'delivered');
});

test('data-state tells of a refusal, and is idle again at the answers', async ({
  page,
  site,
  receiver,
}) => {
  receiver.script([400]);
  await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="inline"`));
  await fillCallback(page);
  await act(page, 'submit');
  await expect(host(page)).toHaveAttribute('data-state', 'rejected');
  await act(page, 'edit');
  await expect(host(page)).toHaveAttribute('data-state', 'idle');
});

test('data-state tells of a failure, and of the try that follows it', async ({
  page,
  site,
  receiver,
}) => {
  receiver.script([{ do: 'drop', when: 'after-body' }]);
  await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="inline"`));
  await fillCallback(page);
  await act(page, 'submit');
  await expect(host(page)).toHaveAttribute('data-state', 'failed');
  receiver.script([200]);
  await act(page, 'retry');
  await expect(host(page)).toHaveAttribute('data-state', 'delivered');
  const ids = receiver.submissions().map(({ data }) => data['id']);
  expect(new Set(ids).size).toBe(1);
});

test('data-state says where a form cannot be used', async ({ page, site }) => {
  await show({ page, site }, tag(`data-surface="inline" ${CLINIC}`));
  await expect(host(page)).toHaveAttribute('data-state', 'unavailable');
});

test('data-open is there while a form that floats is open', async ({ page, site, receiver }) => {
  await show({ page, site }, '', tag(`data-webhook="${receiver.url}"`));
  await launcherOf(page).click();
  await expect(host(page)).toHaveAttribute('data-open');
  await act(page, 'close');
  await expect(host(page)).not.toHaveAttribute('data-open');
});

test('a page finds fields, steps, buttons and controls by their ids in an open shadow root', async ({
  page,
  site,
  receiver,
}) => {
  const config = {
    surface: 'inline',
    steps: [
      {
        id: 'first',
        fields: [
          { id: 'name', kind: 'text', label: 'Name' },
          { id: 'mail', kind: 'email', label: 'Mail' },
          { id: 'phone', kind: 'phone', label: 'Phone' },
          { id: 'one_of', kind: 'select', label: 'One', options: [{ id: 'a', label: 'A' }] },
          { id: 'either', kind: 'radio', label: 'Either', options: [{ id: 'a', label: 'A' }] },
          { id: 'any_of', kind: 'checkboxes', label: 'Any', options: [{ id: 'a', label: 'A' }] },
          { id: 'tick', kind: 'checkbox', label: 'Tick' },
          { id: 'story', kind: 'textarea', label: 'Story' },
          { id: 'agree', kind: 'consent', label: 'I agree' },
          { id: 'origin', kind: 'hidden', label: 'Origin', value: 'web' },
        ],
      },
      { id: 'second', fields: [{ id: 'town', kind: 'text', label: 'Town' }] },
    ],
  };
  const settings = `data-webhook="${receiver.url}" data-config="#form"`;
  await show({ page, site }, configScript('form', config) + tag(settings));
  await expect(page.locator('form')).toBeVisible();
  const ids = ['name', 'mail', 'phone', 'one_of', 'either', 'any_of', 'tick', 'story', 'agree'];
  const face = () =>
    host(page).evaluate(({ shadowRoot }) => {
      const all = (selector: string) => [...(shadowRoot?.querySelectorAll(selector) ?? [])];
      const form = all('form')[0];
      return {
        fields: all('[data-field]').map((box) => box.getAttribute('data-field')),
        names: all('[data-field] [name]').map((control) => control.getAttribute('name')),
        steps: all('[data-step]').map((step) => step.getAttribute('data-step')),
        actions: all('[data-action]').map((button) => button.getAttribute('data-action')),
        elements: form instanceof HTMLFormElement ? form.elements.length : 0,
      };
    });
  const first = await face();
  expect(first.fields).toEqual([...ids, 'origin']);
  expect(first.names).toEqual([...ids, 'origin']);
  expect(first.steps).toEqual(['first']);
  expect(first.actions).toEqual(['next']);
  expect(first.elements).toBeGreaterThanOrEqual(11);
  await act(page, 'next');
  await expect(page.getByLabel('Town')).toBeVisible();
  const second = await face();
  expect(second).toMatchObject({ steps: ['second'], actions: ['submit', 'back'] });
});

test('a page can dress the parts that have names', async ({ page, site, receiver }) => {
  const style =
    '<style>consult-form::part(control) { border-color: rgb(1, 2, 3) } consult-form::part(primary) { border-radius: 0px }</style>';
  const settings = `data-webhook="${receiver.url}" data-surface="inline"`;
  await show({ page, site }, tag(settings), style);
  await expect(page.getByLabel('First name')).toHaveCSS('border-top-color', 'rgb(1, 2, 3)');
  await expect(page.locator('[data-action="submit"]')).toHaveCSS('border-radius', '0px');
});
