// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { groundBehind } from '../../../src/platform/page-ground.ts';
import { prefersDark } from '../../../src/platform/prefers-dark.ts';

const parse = (colour: string): string | undefined =>
  colour.startsWith('rgb(') ? colour : undefined;

/** Elements one inside the other, outermost first, each with a background or none. */
function nest(...backgrounds: string[]): HTMLElement {
  let inner: HTMLElement = document.body;
  for (const background of backgrounds) {
    const element = document.createElement('div');
    if (background) element.style.backgroundColor = background;
    inner.append(element);
    inner = element;
  }
  return inner;
}

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
});

describe('the ground behind an element', () => {
  test('is the nearest background that is not see-through', () => {
    const element = nest('rgb(1, 1, 1)', 'rgb(2, 2, 2)', 'rgba(3, 3, 3, 0)', '');
    expect(groundBehind(element, parse)).toBe('rgb(2, 2, 2)');
  });

  test('may be the element’s own', () => {
    expect(groundBehind(nest('rgb(1, 1, 1)', 'rgb(2, 2, 2)'), parse)).toBe('rgb(2, 2, 2)');
  });

  test('is looked for outside the shadow root that the element is in', () => {
    const shadow = nest('rgb(4, 4, 4)').attachShadow({ mode: 'open' });
    const element = document.createElement('div');
    shadow.append(element);
    expect(groundBehind(element, parse)).toBe('rgb(4, 4, 4)');
  });

  test('is nothing where only the browser’s canvas is', () => {
    expect(groundBehind(nest('', ''), parse)).toBeUndefined();
  });
});

describe('the visitor’s wish', () => {
  test('is asked by the media query', () => {
    const ask = vi.fn<(query: string) => object>().mockReturnValue({ matches: true });
    vi.stubGlobal('matchMedia', ask);
    expect(prefersDark().matches).toBe(true);
    expect(ask).toHaveBeenCalledWith('(prefers-color-scheme: dark)');
  });
});
