// How a form is drawn on a host page, against how it is drawn on the page that it shall look like.
import type { Page } from '@playwright/test';
import { expect } from '../browser/fixtures.ts';
import type { Stage } from '../browser/stage.ts';
import { layHost, pathOf } from './lay-host.ts';
import { pointsApart, shoot } from './pixels.ts';
import { readHost } from './read-hosts.ts';
import { openForm, visitOf } from './visit.ts';

/** Radius of the launcher's ends and of the panel's corners: outside it shows the page. */
const ENDS = 26;
const CORNER = 16;

/** What is looked at while the form is closed, and while it is open. */
const CLOSED = {
  inline: (page: Page) => shoot(page.locator('body consult-form')),
  launcher: (page: Page) => shoot(page.locator('[part~="launcher"]'), ENDS),
};
const OPEN = {
  async panel(page: Page): Promise<Buffer> {
    // A caret blinks; Playwright's own way to hide one writes on the page's fields too.
    await page
      .locator('consult-form :focus')
      .evaluate((field) => field.setAttribute('style', 'caret-color: transparent'));
    return shoot(page.getByRole('dialog'));
  },
};

type Views = Record<string, (page: Page) => Promise<Buffer>>;

/** Taken once for all pages that are compared to it. */
const models = new Map<string, ReadonlyMap<string, Buffer>>();

async function modelOf({ page, site, receiver }: Stage, name: string) {
  const host = readHost(name);
  layHost({ site, receiver }, host, true);
  await page.goto(site.url + pathOf(host));
  const visit = visitOf(page, host);
  const model = new Map<string, Buffer>();
  const take = async (views: Views): Promise<void> => {
    // The style sheets of faults and outcomes come after the first field.
    await page.waitForLoadState('networkidle');
    for (const [part, view] of Object.entries(views)) model.set(part, await view(page));
  };
  await expect(page.locator('body consult-form [name="first_name"]')).toBeVisible();
  await take(CLOSED);
  await openForm(visit);
  await take(OPEN);
  return model;
}

/** Sees to it that there are pictures to compare with; leaves the page there. */
export async function learnLooks(stage: Stage, name: string): Promise<void> {
  if (!models.has(name)) models.set(name, await modelOf(stage, name));
}

/** All that shows of us is drawn as it is on the other page. */
export async function expectLooks(
  page: Page,
  name: string,
  when: 'closed' | 'open',
): Promise<void> {
  const model = models.get(name);
  for (const [part, view] of Object.entries<Views[string]>(when === 'open' ? OPEN : CLOSED)) {
    const plain = model?.get(part);
    if (!plain) throw new Error(`no picture of the ${part}`);
    const corner = part === 'panel' ? CORNER : 0;
    await expect
      .poll(async () => pointsApart(page, [plain, await view(page)], corner), part)
      .toBe('');
  }
}
