// Ways in which a page, or a tool in front of it, may bring the tag; most are among the pages of tests/hosts.
import type { Page } from '@playwright/test';
import { saidIn } from './bad-form.ts';
import { act, fillCallback } from './fill.ts';
import { expect, test } from './fixtures.ts';
import { launcherOf, show, THANKS, type Stage } from './stage.ts';

const SRC = '/dist/consult-form.js';

const settingsOf = ({ receiver }: Pick<Stage, 'receiver'>): string =>
  `data-webhook="${receiver.url}" data-label="Ask us"`;

/** Runs the tag's file by `eval`, as optimisers do: nothing tells it which element it came from. */
const evaluated = (src: string): string =>
  `<script>fetch('${src}').then((answer) => answer.text()).then((code) => (0, eval)(code))</script>`;

/** Scripts that bring the tag, as they stand in the page. */
const FORMS: readonly {
  name: string;
  scripts: (settings: string) => string;
}[] = [
  {
    name: 'a script evaluated from a copy, beside its element by file name',
    scripts: (given) =>
      `<script type="text/delayed" src="${SRC}" ${given}></script>${evaluated(SRC)}`,
  },
  {
    name: 'the one-file build',
    scripts: (given) => `<script async src="/dist/consult-form.standalone.js" ${given}></script>`,
  },
];

async function expectLauncherSends(page: Page): Promise<void> {
  await expect(launcherOf(page)).toHaveText('Ask us');
  await launcherOf(page).click();
  await fillCallback(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
}

for (const { name, scripts } of FORMS) {
  test(`${name} in the head brings a launcher whose form sends`, async ({
    page,
    site,
    receiver,
    heard,
  }) => {
    await show({ page, site }, '', scripts(settingsOf({ receiver })));
    await expectLauncherSends(page);
    expect(receiver.submissions()).toHaveLength(1);
    expect(saidIn(heard)).toEqual([]);
  });

  test(`${name} in the text puts an inline form where it stands`, async ({
    page,
    site,
    receiver,
  }) => {
    const script = scripts(`${settingsOf({ receiver })} data-surface="inline"`);
    await show({ page, site }, `<section>${script}</section><p>After</p>`);
    const form = page.locator('section consult-form');
    await fillCallback(form);
    await act(form, 'submit');
    await expect(form.getByText(THANKS)).toBeVisible();
    await expect(page.locator('consult-form')).toHaveCount(1);
  });
}

test('the one-file build asks for no other file of ours', async ({ page, site, receiver }) => {
  const settings = `data-webhook="${receiver.url}" data-surface="inline"`;
  await show(
    { page, site },
    `<script src="/dist/consult-form.standalone.js" ${settings}></script>`,
  );
  await fillCallback(page);
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  const ours = site.requests.filter((path) => path.startsWith('/dist/'));
  expect(ours).toEqual(['/dist/consult-form.standalone.js']);
});

test('two tags that differ make two forms, each with a webhook of its own', async ({
  page,
  site,
  receiver,
}) => {
  const inline = (path: string): string =>
    `<script async src="${SRC}" data-webhook="${receiver.origin}${path}" data-surface="inline"></script>`;
  await show(
    { page, site },
    `<section>${inline('/one')}</section><aside>${inline('/two')}</aside>`,
  );
  for (const [place, path] of [
    ['section', '/one'],
    ['aside', '/two'],
  ] as const) {
    const form = page.locator(`${place} consult-form`);
    await fillCallback(form);
    await act(form, 'submit');
    await expect(form.getByText(THANKS)).toBeVisible();
    expect(receiver.requests.at(-1)?.path).toBe(path);
  }
});

/** Puts another version of everything we ship under a path of its own; returns what is asked for. */
async function publishNext({ page, site }: Pick<Stage, 'page' | 'site'>): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.route(`${site.url}/next/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const answer = await route.fetch({ url: site.url + pathname.replace('/next/', '/dist/') });
    return route.fulfill({ response: answer });
  });
  return asked;
}

/** Which version's chunks were asked for. */
const chunksOf = (asked: readonly string[]): string[] => [
  ...new Set(asked.flatMap((path) => /^.*\/chunks\//.exec(path) ?? [])),
];

test('two versions with the same settings make one launcher, served by the first to run', async ({
  page,
  site,
  receiver,
}) => {
  const asked = await publishNext({ page, site });
  const settings = settingsOf({ receiver });
  const later = `<script src="/next/consult-form.js" ${settings}></script>`;
  await show({ page, site }, `<script src="${SRC}" ${settings}></script>${later}`);
  await expectLauncherSends(page);
  await expect(page.locator('consult-form')).toHaveCount(1);
  expect(chunksOf(asked)).toEqual(['/dist/chunks/']);
});

test('two versions with settings of their own make two forms, whichever runs first', async ({
  page,
  site,
  receiver,
}) => {
  const asked = await publishNext({ page, site });
  const inline = (src: string, path: string): string =>
    `<script src="${src}" data-webhook="${receiver.origin}${path}" data-surface="inline"></script>`;
  const [newer, older] = [inline('/next/consult-form.js', '/newer'), inline(SRC, '/older')];
  await show({ page, site }, `<section>${newer}</section><aside>${older}</aside>`);
  for (const place of ['section', 'aside']) {
    const form = page.locator(`${place} consult-form`);
    await fillCallback(form);
    await act(form, 'submit');
    await expect(form.getByText(THANKS)).toBeVisible();
  }
  const posts = receiver.requests.filter(({ method }) => method === 'POST');
  expect(posts.map(({ path }) => path)).toEqual(['/newer', '/older']);
  expect(chunksOf(asked)).toEqual(['/next/chunks/']);
});

/** Replaces the body and runs its scripts anew, as routers do on the way to another page. */
const swapBody = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const next = document.createElement('body');
    for (const child of document.body.children) next.append(child.cloneNode(true));
    document.documentElement.replaceChild(next, document.body);
    for (const old of next.querySelectorAll('script')) {
      const script = document.createElement('script');
      for (const { name, value } of old.attributes) script.setAttribute(name, value);
      old.replaceWith(script);
    }
  });

test('a script that runs anew after the body was swapped puts its inline form into the new body, with what was typed', async ({
  page,
  site,
  receiver,
}) => {
  const settings = `data-webhook="${receiver.url}" data-surface="inline" data-target="#spot"`;
  const script = `<script src="${SRC}" ${settings}></script>`;
  await show({ page, site }, `<div id="spot"></div>${script}`);
  await fillCallback(page.locator('#spot'));
  await page.locator('#spot').evaluate((spot) => spot.replaceChildren());
  await swapBody(page);
  await expect(page.locator('#spot').getByLabel('First name')).toHaveValue('Ada');
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
  expect(receiver.submissions()).toHaveLength(1);
});
