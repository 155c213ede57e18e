import type { Page } from '@playwright/test';

/** Where focus is, as a person at the keyboard would tell. */
export interface Stop {
  /** The control's name, its value for one of several choices, or the words of a button. */
  name: string;
  /** Whether something around it is drawn to show focus. */
  isRinged: boolean;
  /**
   * Whether its middle can be seen: nothing lies over it, and it is inside the window. Of a long
   * text the first line: browsers bring the caret into view, and leave the rest where it is.
   */
  isSeen: boolean;
  /** Pixels from the top of the whole page, or of what scrolls. */
  top: number;
}

/** The focused element, through all shadow roots. */
export const focused = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    let at: Element | null = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!(at instanceof HTMLElement)) throw new Error('nothing has focus');
    // A choice is an invisible box over its card, and the card shows its focus.
    const drawn = [at, ...(at.parentElement?.matches('label') ? at.parentElement.children : [])];
    const isRinged = drawn.some((one) => {
      const { outlineStyle, outlineWidth, outlineColor, opacity } = getComputedStyle(one);
      const isThere = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      return isThere && opacity === '1' && outlineColor !== 'rgba(0, 0, 0, 0)';
    });
    const { left, top, width, height } = at.getBoundingClientRect();
    const root = at.getRootNode();
    const over =
      root instanceof ShadowRoot || root instanceof Document
        ? root.elementFromPoint(left + width / 2, top + Math.min(height / 2, 24))
        : null;
    const isSeen = over !== null && (at.contains(over) || over.contains(at));
    const scrolled = at.closest('.scroll')?.scrollTop ?? scrollY;
    const name = at.getAttribute('name') ?? at.dataset['action'] ?? at.textContent.trim();
    const choice = at.matches('[type="radio"], [type="checkbox"]') ? at.getAttribute('value') : '';
    return {
      name: [name, choice].filter(Boolean).join('='),
      isRinged,
      isSeen,
      top: top + scrolled,
    };
  });

/** Presses keys one after another. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Presses Tab until something of this name has focus, and tells every stop on the way. */
export async function tabTo(page: Page, name: string): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.at(-1)?.name !== name) {
    if (stops.length > 60) throw new Error(`no way to ${name}: ${stops.map((s) => s.name).join()}`);
    await page.keyboard.press('Tab');
    stops.push(await focused(page));
  }
  return stops;
}

export const names = (stops: readonly Stop[]): string[] => stops.map(({ name }) => name);
