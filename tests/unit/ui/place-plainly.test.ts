// @vitest-environment happy-dom
// Where the one-file build puts a panel: a browser test holds it to what a window shows.
import { afterEach, expect, test, vi } from 'vitest';
import { placeBeside } from '../../../src/ui/surfaces/place-plainly.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

interface Scene {
  /** Pixels from the window's edges to the launcher, which is 100 wide and 48 high. */
  left: number;
  top: number;
  corner?: string;
  direction?: string;
  height?: number;
}

/** A panel 400 wide in a window of 1000 by 800. */
function placed({ left, top, corner = 'end', direction = 'ltr', height = 500 }: Scene) {
  const [panel, anchor] = [document.createElement('dialog'), document.createElement('button')];
  panel.style.direction = direction;
  anchor.dataset['corner'] = corner;
  document.body.append(panel, anchor);
  vi.spyOn(window, 'innerHeight', 'get').mockReturnValue(800);
  const root = document.scrollingElement ?? document.documentElement;
  vi.spyOn(root, 'clientWidth', 'get').mockReturnValue(1000);
  vi.spyOn(root, 'clientHeight', 'get').mockReturnValue(800);
  vi.spyOn(anchor, 'getBoundingClientRect').mockReturnValue(new DOMRect(left, top, 100, 48));
  vi.spyOn(panel, 'offsetWidth', 'get').mockReturnValue(400);
  vi.spyOn(panel, 'offsetHeight', 'get').mockReturnValue(height);
  placeBeside(panel, anchor);
  const { left: x, top: y, maxBlockSize } = panel.style;
  return [x, y, panel.style.getPropertyValue('max-block-size') || maxBlockSize];
}

test('a panel ends where its launcher does, above it, and is no higher than the room there', () => {
  expect(placed({ left: 884, top: 736 })).toEqual(['584px', '224px', '708px']);
});

test('at the other corner, or from right to left, it begins where its launcher does', () => {
  expect(placed({ left: 116, top: 736, corner: 'start' })).toEqual(['116px', '224px', '708px']);
  expect(placed({ left: 116, top: 736, direction: 'rtl' })).toEqual(['116px', '224px', '708px']);
});

test('it ends within the window where its launcher is far below it', () => {
  expect(placed({ left: 884, top: 2936, height: 768 })).toEqual(['584px', '16px', '768px']);
});

test('it never leaves the window, and lies over its launcher where there is no room above', () => {
  expect(placed({ left: 16, top: 736 })).toEqual(['16px', '224px', '708px']);
  expect(placed({ left: 884, top: 100, height: 768 })).toEqual(['584px', '16px', '768px']);
});
