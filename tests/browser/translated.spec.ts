// Browsers that translate a page wrap its texts in elements of their own, behind the back of whatever drew them.
import type { Page } from '@playwright/test';
import { act, fillCallback, fillContact, fillHair, fillWishes } from './fill.ts';
import { expect, tag, test } from './fixtures.ts';
import { CLINIC, show, THANKS, type Stage } from './stage.ts';

/** Shows a form in the page. */
async function begin({ page, site, receiver }: Stage, template: string): Promise<void> {
  const settings = `data-webhook="${receiver.url}" data-template="${template}" ${CLINIC}`;
  await show({ page, site }, '', tag(`${settings} data-surface="inline"`));
}

/** Wraps every text of the form as Chrome's translation does. */
const translate = (page: Page): Promise<void> =>
  page.locator('consult-form').evaluate((host) => {
    const walker = document.createTreeWalker(host.shadowRoot ?? host, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      outer.append(inner);
      text.parentNode?.replaceChild(outer, text);
      // The translator writes texts of its own; the one that was drawn is gone from the page.
      inner.append(text.cloneNode());
    }
  });

test('a form whose words are translated goes on from step to step and sends', async ({
  page,
  site,
  receiver,
}) => {
  await begin({ page, site, receiver }, 'smp-consultation');
  await fillHair(page);
  await translate(page);
  await act(page, 'next');
  await expect(page.locator('[part="progress"]')).toHaveText('Step 2 of 3');
  await fillWishes(page);
  await translate(page);
  await act(page, 'next');
  await expect(page.locator('[part="progress"]')).toHaveText('Step 3 of 3');
  await expect(page.locator('[data-step] .title')).not.toHaveText('Your hair');
  await expect(page.locator('[data-action="submit"]')).not.toHaveText('Continue');
  await translate(page);
  await act(page, 'submit');
  await expect(page.locator('[part="error-summary"]')).toBeVisible();
  await translate(page);
  await fillContact(page);
  await act(page, 'back');
  await expect(page.locator('[part="progress"]')).toHaveText('Step 2 of 3');
  await act(page, 'next');
  await act(page, 'submit');
  await expect(page.getByText(THANKS)).toBeVisible();
});

test('a translated button says that it is sending, and what it did before once that failed', async ({
  page,
  site,
  receiver,
}) => {
  receiver.script([{ hold: true, status: 400 }]);
  await begin({ page, site, receiver }, 'callback');
  await fillCallback(page);
  await translate(page);
  await act(page, 'submit');
  await expect(page.locator('[data-action="submit"]')).toHaveText('Sending…');
  await translate(page);
  await receiver.posts(1);
  receiver.release();
  await act(page, 'edit');
  await expect(page.locator('[data-action="submit"]')).toHaveText('Call me back');
});

test('translated labels follow what an answer makes of a question', async ({
  page,
  site,
  receiver,
}) => {
  await begin({ page, site, receiver }, 'smp-consultation');
  await fillHair(page);
  await act(page, 'next');
  await fillWishes(page);
  await act(page, 'next');
  const label = page.locator('[data-field="email"] label');
  await expect(label).toContainText('(optional)');
  await translate(page);
  await page.getByRole('radio', { name: 'Email' }).check();
  await expect(label).not.toContainText('(optional)');
  await expect(label).toContainText('*');
});
