// Fills a form without knowing it: each control that shows is answered by what it is.
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { fieldsShown, lookAt, wordsFor, type Filled, type Shown } from './form-look.ts';

/** One way to use a form. */
interface Manner {
  /** Finds the next control. */
  look(page: Page): Promise<Shown>;
  answer(page: Page, shown: Shown): Promise<void>;
  /** Presses the button that leads on. */
  lead(page: Page, shown: Shown): Promise<void>;
}

/** More than any form has: whoever comes so far goes in circles. */
const MOST_STOPS = 200;

/** By Tab, Space, arrows, typing and Enter. */
const BY_KEYS: Manner = {
  async look(page) {
    await page.keyboard.press('Tab');
    return lookAt(page, 'focused');
  },
  async answer({ keyboard }, shown) {
    if (shown.manner === 'choice' || shown.manner === 'fold') await keyboard.press('Space');
    else if (shown.manner === 'select') await keyboard.press('ArrowDown');
    else await keyboard.type(wordsFor(shown));
  },
  lead: ({ keyboard }) => keyboard.press('Enter'),
};

const tap = ({ touchscreen }: Page, { point }: Shown): Promise<void> =>
  touchscreen.tap(point.x, point.y);

/** By taps, and what a phone's own keyboard, list and calendar put in: no test can tap those. */
const BY_TOUCH: Manner = {
  look: (page) => lookAt(page, 'next'),
  async answer(page, shown) {
    expect(shown.isFree, 'nothing lies over what is tapped').toBe(true);
    await tap(page, shown);
    if (shown.manner === 'select') await page.locator('select:focus').selectOption({ index: 1 });
    else if (shown.typed === 'date') await page.locator('input:focus').fill('2027-12-01');
    else if (shown.manner === 'typed') await page.keyboard.insertText(wordsFor(shown));
  },
  lead: tap,
};

/** Answers all that the step asks, leads on, and tells what stood in it. */
async function fillStep(page: Page, manner: Manner): Promise<Filled[]> {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    const shown = await manner.look(page);
    if (shown.manner === 'act') {
      const filled = await fieldsShown(page);
      await manner.lead(page, shown);
      return filled;
    }
    if (!shown.isAnswered) await manner.answer(page, shown);
  }
  throw new Error('no way to the button that leads on');
}

/** Fills a form and sends it; returns every field that showed as a step was left. */
export async function fillAny(page: Page, how: 'keys' | 'touch'): Promise<Filled[]> {
  const step = page.locator('[data-step]');
  const filled: Filled[] = [];
  while ((await step.count()) > 0) {
    const id = (await step.getAttribute('data-step')) ?? '';
    filled.push(...(await fillStep(page, how === 'keys' ? BY_KEYS : BY_TOUCH)));
    const problem = page.locator('.summary');
    const left = page.locator(`[data-step="${id}"]`);
    await expect(left.or(problem)).toHaveCount(0);
  }
  return filled;
}
