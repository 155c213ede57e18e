import type { Page } from '@playwright/test';

/** Everything in our shadow roots that is too wide, too small to hit or too small to read. */
export const cramped = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.scrollingElement?.scrollWidth ?? 0;
    const found = wide > innerWidth ? [`the page is ${wide} wide`] : [];
    const all = [...document.querySelectorAll('consult-form')].flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []),
    ]);
    // Nobody meets the field that no visitor sees: it has no room to give.
    const met = all.filter((element) => element.checkVisibility() && !element.matches('.trap'));
    for (const one of met) {
      const { width, height, right, left } = one.getBoundingClientRect();
      const name = `${one.tagName}.${one.className} ${one.textContent.slice(0, 40)}`;
      const isHidden = one.closest('.hide') !== null;
      const isInSentence = one.matches('a') && getComputedStyle(one).display === 'inline';
      if (!isHidden && (right > innerWidth + 0.5 || left < -0.5)) {
        found.push(`reaches from ${left} to ${right}: ${name}`);
      }
      const isTarget = one.matches('a, button, input, select, textarea, summary');
      if (isTarget && !isInSentence && Math.min(width, height) < 24) {
        found.push(`${width} by ${height}: ${name}`);
      }
      const isBig = one.matches('button, select, textarea, input, a.button, summary');
      if (isBig && Math.min(width, height) < 44) found.push(`${width} by ${height}: ${name}`);
      const size = Number.parseFloat(getComputedStyle(one).fontSize);
      if (one.matches('select, textarea, input.control') && size < 16) {
        found.push(`typed at ${size} px: ${name}`);
      }
    }
    return found;
  });
