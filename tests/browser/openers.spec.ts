// Elements of the host page that open the form, and what they and the page's URL fill in.
import { expect, hostPage, tag, test } from './fixtures.ts';
import { act, fillCallback } from './fill.ts';
import { hold } from './hold.ts';
import { configScript, launcherOf, show, THANKS } from './stage.ts';

const FORM = {
  fields: [
    {
      id: 'treatment',
      kind: 'radio',
      label: 'What is it about?',
      options: [
        { id: 'implant', label: 'An implant' },
        { id: 'veneers', label: 'Veneers' },
      ],
    },
    { id: 'source', kind: 'text', label: 'Where did you find us?', sensitive: false },
    { id: 'agree', kind: 'consent', label: 'You may use my answers.', sensitive: false },
  ],
  prefill: ['source', 'treatment', 'agree'],
};

const OPENERS = `
  <a id="implant" href="#contact" data-consult-open data-consult-answer-treatment="implant"><b>Ask about implants</b></a>
  <button id="veneers" data-consult-open data-consult-answer-treatment="veneers" data-consult-answer-agree="true">Ask about veneers</button>`;

test('an element of the page opens the form with what it says filled in, and no tick', async ({
  page,
  site,
  receiver,
}) => {
  const bare = tag(`data-webhook="${receiver.url}" data-config="#form"`);
  await show({ page, site }, OPENERS + configScript('form', FORM) + bare);
  await page.getByText('Ask about implants').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByLabel('An implant')).toBeChecked();
  expect(new URL(page.url()).hash).toBe('');

  // Another one is another wish; what was typed stays.
  await page.getByLabel('Where did you find us?').fill('A friend');
  await page.keyboard.press('Escape');
  await expect(page.locator('#implant')).toBeFocused();
  await page.locator('#veneers').press('Enter');
  await expect(page.getByLabel('Veneers')).toBeChecked();
  await expect(page.getByLabel('You may use my answers.')).not.toBeChecked();
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(JSON.parse(String(receiver.requests.at(-1)?.body))).toMatchObject({
    answers: { treatment: { value: 'veneers' }, source: { value: 'A friend' } },
    consents: { agree: { given: false } },
  });
});

test('an element that is there before the tag and pressed before the form has loaded opens it', async ({
  page,
  site,
  receiver,
}) => {
  await show({ page, site }, OPENERS, tag(`data-webhook="${receiver.url}"`));
  await launcherOf(page).waitFor();
  await page.locator('#veneers').press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('where the form stands in the page it is brought into view and its first question has focus', async ({
  page,
  site,
  receiver,
}) => {
  const low = '<div style="height:3000px"></div>';
  const inline = tag(`data-webhook="${receiver.url}" data-surface="inline" data-template="dental"`);
  await show({ page, site }, OPENERS + low + inline);
  await page.locator('#implant').click();
  await expect(page.getByLabel('An implant')).toBeFocused();
  await expect(page.getByLabel('An implant')).toBeInViewport();
  await expect(page.getByLabel('An implant')).toBeChecked();
});

test('what fills in is not fetched until something is to be filled in', async ({
  page,
  site,
  receiver,
}) => {
  const prefill = () => site.requests.filter((path) => path.includes('prefill-'));
  await show({ page, site }, OPENERS, tag(`data-webhook="${receiver.url}"`));
  await launcherOf(page).click();
  await fillCallback(page);
  expect(prefill()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('#veneers').click();
  await expect.poll(prefill).toHaveLength(1);
});

test('where what fills in does not load, the form opens all the same', async ({
  page,
  site,
  receiver,
}) => {
  site.breakFiles(/prefill-/);
  await show({ page, site }, OPENERS, tag(`data-webhook="${receiver.url}"`));
  await page.locator('#veneers').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await fillCallback(page);
  await act(page, 'submit');
  await expect(page.getByText('Thank you')).toBeVisible();
});

test('the page’s URL fills in what the config allows, and nothing sensitive, and no tick', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  const inline = tag(`data-webhook="${receiver.url}" data-surface="inline" data-config="#form"`);
  site.serve('/', hostPage(configScript('form', FORM) + inline));
  const said = 'consult-answer-source=A+leaflet&consult-answer-treatment=implant';
  await page.goto(`${site.url}/?${said}&consult-answer-agree=true&consult-answer-nothing=x`);
  await expect(page.getByLabel('Where did you find us?')).toHaveValue('A leaflet');
  await expect(page.getByLabel('An implant')).not.toBeChecked();
  await expect(page.getByLabel('You may use my answers.')).not.toBeChecked();
  await expect
    .poll(() => heard.console.filter((line) => line.includes('prefill[')))
    .toEqual([
      expect.stringContaining("prefill[1]: 'treatment' is sensitive"),
      expect.stringContaining("prefill[2]: 'agree' is of kind consent"),
    ]);
});

test('an element inside a shadow root of the page, or of a frame, opens the form with what it says', async ({
  page,
  site,
  receiver,
}) => {
  await show({ page, site }, '<div id="outer"></div>', tag(`data-webhook="${receiver.url}"`));
  await page.locator('#outer').evaluate((outer) => {
    const opener = document.createElement('button');
    opener.setAttribute('data-consult-open', '');
    opener.setAttribute('data-consult-answer-first_name', 'Ada');
    const inside = document.createElement('b');
    inside.append('Ask us');
    opener.append(inside);
    outer.attachShadow({ mode: 'open' }).append(opener);
  });
  await page.getByText('Ask us').click();
  await expect(page.getByRole('dialog').getByLabel('First name')).toHaveValue('Ada');
  // So does a script, with an element of a frame; in a form a control may bear any name.
  await page.locator('main').evaluate(async (main) => {
    const frame = document.createElement('iframe');
    const controls = ['attributes', 'getAttribute', 'matches', 'nodeType'];
    const inputs = controls.map((name) => `<input name="${name}">`).join('');
    frame.srcdoc = `<form data-consult-answer-first_name="Bea">${inputs}</form>`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    main.append(frame);
    await loaded;
    const form = frame.contentDocument?.querySelector('form');
    await Reflect.get(window, 'ConsultForm').open(form);
  });
  await expect(page.getByRole('dialog').getByLabel('First name')).toHaveValue('Bea');
});

test('where a router has put another form in place of one, that one is opened, by its id too', async ({
  page,
  site,
  receiver,
}) => {
  const formOf = (id: string) => `<consult-form id="${id}"></consult-form>`;
  const body = `<div id="view">${formOf('old')}</div>`;
  await show({ page, site }, body, tag(`data-webhook="${receiver.url}"`));
  await expect(page.getByLabel('First name')).toBeVisible();
  await page.locator('#view').evaluate((view) => {
    const made = ['first', 'second'].map((id) => {
      const form = document.createElement('consult-form');
      form.id = id;
      return form;
    });
    view.replaceChildren(...made);
    for (const value of ['', 'second']) {
      const opener = document.createElement('button');
      opener.setAttribute('data-consult-open', value);
      opener.setAttribute('data-consult-answer-first_name', value || 'Ada');
      opener.append(`Open ${value || 'any'}`);
      view.prepend(opener);
    }
  });
  await page.getByText('Open any').click();
  await expect(page.locator('#first').getByLabel('First name')).toHaveValue('Ada');
  await page.getByText('Open second').click();
  await expect(page.locator('#second').getByLabel('First name')).toHaveValue('second');
  await expect(page.locator('#first').getByLabel('First name')).toHaveValue('Ada');
});

test('what fills in and comes late leaves what the visitor has answered meanwhile', async ({
  page,
  site,
  receiver,
}) => {
  const release = await hold(page, /prefill-/);
  const bare = tag(`data-webhook="${receiver.url}" data-config="#form"`);
  const source = 'data-consult-answer-source="A leaflet"';
  const body = OPENERS.replace('id="implant"', `id="implant" ${source}`);
  await show({ page, site }, body + configScript('form', FORM) + bare);
  await page.getByText('Ask about implants').click();
  await page.getByLabel('Veneers').check();
  release();
  await expect(page.getByLabel('Where did you find us?')).toHaveValue('A leaflet');
  await expect(page.getByLabel('Veneers')).toBeChecked();
});

test('of two elements that are pressed before what fills in has come, the later one counts', async ({
  page,
  site,
  receiver,
}) => {
  const release = await hold(page, /prefill-/);
  const body = ['Ada', 'Bea']
    .map((name) => `<a data-consult-open data-consult-answer-first_name="${name}">${name}</a>`)
    .join('<input id="search">');
  const inline = tag(`data-webhook="${receiver.url}" data-surface="inline"`);
  await show({ page, site }, body + inline);
  await expect(page.getByLabel('First name')).toBeVisible();
  for (const name of ['Ada', 'Bea']) await page.getByText(name, { exact: true }).click();
  // Who writes elsewhere by then is left there.
  await page.locator('#search').focus();
  release();
  await expect(page.getByLabel('First name')).toHaveValue('Bea');
  await expect(page.locator('#search')).toBeFocused();
});

test('an element that is pressed while an outcome stands there changes no answer', async ({
  page,
  site,
  receiver,
}) => {
  receiver.script([400]);
  const bare = tag(`data-webhook="${receiver.url}" data-config="#form" data-surface="inline"`);
  await show({ page, site }, OPENERS + configScript('form', FORM) + bare);
  await page.locator('#implant').click();
  await expect(page.getByLabel('An implant')).toBeChecked();
  await act(page, 'submit');
  await expect(page.locator('[data-action="edit"]')).toBeVisible();
  await page.locator('#veneers').click();
  await act(page, 'edit');
  await expect(page.getByLabel('An implant')).toBeChecked();
});
