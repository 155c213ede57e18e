import type { Page } from '@playwright/test';

/** A part of a layout shift; TypeScript's own types do not know it. */
interface Moved {
  node?: Node;
  previousRect: DOMRectReadOnly;
  currentRect: DOMRectReadOnly;
}

/** Notes every shift of what stands on a page, from its first paint on. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const noted: string[] = [];
    Reflect.set(window, 'notedShifts', noted);
    const describe = ({ node, previousRect, currentRect }: Moved) =>
      `${node?.nodeName} from ${JSON.stringify(previousRect)} to ${JSON.stringify(currentRect)}`;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources: Moved[] = Reflect.get(entry, 'sources');
        noted.push(`${Reflect.get(entry, 'value')}: ${sources.map(describe).join('; ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** What has shifted once nothing is loading: shifts are told after the frame they fall in. */
export async function shiftsOf(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle');
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            setTimeout(() => resolve(Reflect.get(window, 'notedShifts'))),
          ),
        );
      }),
  );
}

/** Pushes the page down, to show that the watch is awake. */
export const pushDown = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const block = document.createElement('div');
    block.style.height = '200px';
    document.body.prepend(block);
  });
