import type { Page } from '@playwright/test';

/**
 * What is too faint, by WCAG 2.2 AA: words below 4.5:1 (3:1 where large), and edges of controls
 * and cards below 3:1. Axe cannot tell in the top layer, nor of edges.
 */
export const faintParts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const read = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const linear = (channel: number) =>
      channel / 255 <= 0.04045 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
    function luminance(colour: string): number {
      const [red = 0, green = 0, blue = 0] = read(colour).map(linear);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
    function ratio(one: string, other: string): number {
      const [a = 0, b = 0] = [luminance(one), luminance(other)].toSorted((x, y) => y - x);
      return (a + 0.05) / (b + 0.05);
    }
    function parentOf(element: Element): Element | null {
      const node = element.getRootNode();
      return element.parentElement ?? (node instanceof ShadowRoot ? node.host : null);
    }
    function ground(element: Element | null): string {
      if (!element) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return (read(backgroundColor)[3] ?? 1) > 0 ? backgroundColor : ground(parentOf(element));
    }
    function describe(element: Element): string[] {
      const { color, fontSize, fontWeight, borderBlockStartColor } = getComputedStyle(element);
      const { width } = element.getBoundingClientRect();
      if (width <= 1 || !element.checkVisibility({ opacityProperty: true })) return [];
      const size = Number.parseFloat(fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
      const hasWords =
        element.matches('input, select, textarea') ||
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
      const name = `${element.tagName}.${element.className} ${element.textContent.slice(0, 40)}`;
      const words = ratio(color, ground(element));
      const edge = ratio(borderBlockStartColor, ground(parentOf(element)));
      return [
        ...(hasWords && words < (isLarge ? 3 : 4.5) ? [`words ${words.toFixed(2)}: ${name}`] : []),
        ...(element.matches('.control, .face, .mark') && edge < 3
          ? [`edge ${edge.toFixed(2)}: ${name}`]
          : []),
      ];
    }
    return [...document.querySelectorAll('consult-form')].flatMap(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('*') ?? [])].flatMap(describe),
    );
  });
