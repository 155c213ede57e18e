import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { lateLauncher } from '../../../src/ui/launcher/late-launcher.ts';
import type { VariantOptions } from '../../../src/ui/launcher/launcher-variants.ts';
import { addPart } from './part.ts';

beforeAll(addPart);
afterEach(() => {
  for (const host of document.querySelectorAll('consult-form')) host.remove();
});

const pressed = vi.fn<() => void>();

interface Scene extends Partial<VariantOptions> {
  direction?: string;
}

async function settled({ direction = 'ltr', ...look }: Scene = {}) {
  const host = document.createElement('consult-form');
  host.style.direction = direction;
  document.body.append(host);
  const shadow = host.attachShadow({ mode: 'open' });
  const root = shadow.appendChild(document.createElement('div'));
  const anchor = await lateLauncher(host, { label: 'Ask us', onPress: pressed, ...look });
  return { anchor, root, shadow };
}

test('a host of ours hangs on the root from now on; one that the page has placed stays', async () => {
  const place = document.body.appendChild(document.createElement('main'));
  const host = (own: object): HTMLElement =>
    Object.assign(document.createElement('consult-form'), own);
  const [ours, named, given] = [host({}), host({}), host({ config: {} })];
  named.dataset['surface'] = 'dialog';
  place.append(ours, named, given);
  for (const one of [ours, named, given]) {
    one.attachShadow({ mode: 'open' });
    await lateLauncher(one, { label: 'Ask us', onPress: pressed });
  }
  expect([ours, named, given].map((one) => one.parentElement)).toEqual([
    document.documentElement,
    place,
    place,
  ]);
});

describe('by its kind', () => {
  test('a pill keeps to its corner', async () => {
    const { anchor, shadow } = await settled({ corner: 'start', offset: [24, 40] });
    expect(anchor.dataset).toMatchObject({ corner: 'start' });
    expect(anchor.dataset['side']).toBeUndefined();
    expect(anchor.style.getPropertyValue('--cf-up')).toBe('40px');
    expect(shadow.querySelectorAll('button')).toHaveLength(1);
  });

  test('a tab is a button at the side, half-way up, and its panel has room beside it', async () => {
    const { anchor, root, shadow } = await settled({ kind: 'tab' });
    expect(anchor.nextSibling).toBe(root);
    expect([...shadow.querySelectorAll('button')]).toEqual([anchor]);
    expect(anchor.textContent).toBe('Ask us');
    expect(anchor.dataset['side']).toBe('left');
    expect(anchor.style.getPropertyValue('--cf-in')).toBe('0px');
    expect(anchor.style.getPropertyValue('--cf-up')).toBe('50%');
  });

  test('no launcher leaves nothing to press or to focus', async () => {
    const { anchor, shadow } = await settled({ kind: 'none', offset: [24, 40] });
    expect(shadow.querySelector('button, [part]')).toBeNull();
    expect(anchor.style.visibility).toBe('hidden');
    // Where its panel ends.
    expect(anchor.style.cssText).toContain('inset-block-end: 40px');
  });
});

test('a tab keeps to the side of its corner in reading direction', async () => {
  const sides = await Promise.all([
    settled({ kind: 'tab', corner: 'start' }),
    settled({ kind: 'tab', direction: 'rtl' }),
    settled({ kind: 'tab', direction: 'rtl', corner: 'start' }),
  ]);
  expect(sides.map(({ anchor }) => anchor.dataset['side'])).toEqual(['right', 'right', 'left']);
});

test('a tab stands as far from the side and from below as its config says', async () => {
  const { anchor } = await settled({ kind: 'tab', offset: [8, 200] });
  expect(anchor.style.getPropertyValue('--cf-in')).toBe('8px');
  expect(anchor.style.getPropertyValue('--cf-up')).toBe('200px');
});
