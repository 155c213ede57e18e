// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { place } from '../../../src/loader/place.ts';
import type { Sources } from '../../../src/loader/sources.ts';
import { clearPage, elementOf, fakeParts, settle } from './support.ts';

const settings = (said: Sources['settings']): Sources => ({ settings: said, query: {} });
const NONE = settings({});

afterEach(clearPage);

/** A form with a launcher, drawn. */
async function floatingForm(sources = NONE) {
  const fake = fakeParts();
  const host = elementOf();
  const placement = place(fake.parts, host, sources);
  await settle();
  const button = host.querySelector('button');
  if (!button) throw new Error('no launcher');
  return { ...fake, host, placement, button };
}

describe('a form that floats', () => {
  test('has its launcher drawn by what the tag says', async () => {
    const { button, placement } = await floatingForm(settings({ label: 'Ask us' }));
    expect(button.textContent).toBe('Ask us');
    expect(placement.isPinned).toBe(true);
  });

  test('comes up and goes away by a tap on its launcher, and is made once', async () => {
    const { button, made } = await floatingForm();
    button.click();
    button.click();
    await settle();
    expect(made.map(({ asked }) => asked)).toEqual([['toggle', 'toggle']]);
    expect(made[0]?.options.launcher).toBe(button);
  });

  test.each(['pointerenter', 'focus'])(
    'is made ahead of the tap, on %s, and not opened by it',
    async (sign) => {
      const { button, made, fetched } = await floatingForm(settings({ template: 'callback' }));
      expect(made).toEqual([]);
      button.dispatchEvent(new Event(sign));
      await settle();
      expect(made.map(({ asked }) => asked)).toEqual([[]]);
      expect(fetched).toContain('template-callback');
    },
  );

  test('opens and closes by a call', async () => {
    const { placement, made } = await floatingForm();
    expect(placement.peek()).toBeUndefined();
    expect(made).toEqual([]);
    await placement.open();
    (await placement.peek())?.close();
    expect(made[0]?.asked).toEqual(['open', 'close']);
  });

  test('opens by a call that comes before its launcher is drawn', async () => {
    const { parts, made } = fakeParts();
    const host = elementOf();
    await place(parts, host, NONE).open();
    expect(made[0]?.options.launcher).toBe(host.querySelector('button'));
    expect(made[0]?.asked).toEqual(['open']);
  });
});

describe('a form that stands in the page', () => {
  test('is gone to at once when it is opened, whether it comes or not', async () => {
    const { parts, broken, made } = fakeParts();
    const host = elementOf();
    const seen = vi.spyOn(host, 'scrollIntoView');
    const { open } = place(parts, host, settings({ surface: 'inline' }));
    await settle();
    expect(seen).not.toHaveBeenCalled();
    await open();
    expect(seen).toHaveBeenCalledOnce();
    expect(made[0]?.asked).toEqual(['open']);
    broken.set('widget', new Error('404'));
    const other = elementOf();
    const sought = vi.spyOn(other, 'scrollIntoView');
    const second = place(parts, other, settings({ surface: 'inline' }));
    await expect(second.open()).rejects.toThrow('404');
    expect(sought).toHaveBeenCalledOnce();
  });

  test('is made at once where it is near', async () => {
    const { parts, made } = fakeParts();
    const host = elementOf();
    const { isPinned } = place(parts, host, settings({ surface: 'inline' }));
    await settle();
    expect(isPinned).toBe(false);
    expect(made.map(({ options }) => options.host)).toEqual([host]);
    expect(host.querySelector('button')).toBeNull();
  });
});

describe('when the form does not load', () => {
  const CONTACT = { phone: '+1 214 555 0142', email: 'desk@halden.example' };

  /** The links of the fallback, as they lead. */
  const linksIn = (host: HTMLElement): (string | null)[] =>
    [...(host.shadowRoot?.querySelectorAll('a') ?? [])].map((it) => it.getAttribute('href'));

  async function brokenForm(attributes: Sources['settings']) {
    const { parts, broken } = fakeParts();
    broken.set('widget', new Error('404'));
    const host = elementOf();
    const placement = place(parts, host, settings({ ...CONTACT, ...attributes }));
    await settle();
    return { host, placement };
  }

  test('the clinic’s phone and mail show in its place', async () => {
    const { host } = await brokenForm({ surface: 'inline' });
    expect(linksIn(host)).toEqual(['tel:+12145550142', 'mailto:desk@halden.example']);
    expect(host.shadowRoot?.textContent).toContain('+1 214 555 0142');
    expect(host.dataset['state']).toBe('unavailable');
  });

  test.each([
    ['+44 (0)20 7946 0958', 'tel:+442079460958'],
    ['+1 214 555 0142 ext. 12', 'tel:+12145550142'],
  ])('and %s is dialled as it must be', async (phone, link) => {
    const { host } = await brokenForm({ surface: 'inline', phone });
    expect(linksIn(host)[0]).toBe(link);
  });

  test('they show once, however often the form is asked for', async () => {
    const { host } = await brokenForm({});
    const button = host.querySelector('button');
    expect(linksIn(host)).toEqual([]);
    button?.dispatchEvent(new Event('pointerenter'));
    button?.click();
    button?.click();
    await settle();
    expect(linksIn(host)).toHaveLength(2);
  });

  test('whoever called for it hears of it; the page does not', async () => {
    const escaped = vi.fn<() => void>();
    process.on('unhandledRejection', escaped);
    const { host, placement } = await brokenForm({});
    await expect(placement.open()).rejects.toThrow('404');
    expect(linksIn(host)).toHaveLength(2);
    host.querySelector('button')?.click();
    await settle();
    process.off('unhandledRejection', escaped);
    expect(escaped).not.toHaveBeenCalled();
  });

  describe('because the link gives no answer', () => {
    afterEach(() => vi.useRealTimers());

    /** A form whose chunk neither comes nor fails until it is let. */
    function hangingForm(name: 'widget' | 'launcher', attributes: Sources['settings'] = {}) {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const { parts, made } = fakeParts();
      let arrive = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      const get: typeof parts.get = async (asked) => {
        if (asked === name) await held;
        return parts.get(asked);
      };
      const host = elementOf();
      const placement = place({ ...parts, get }, host, settings({ ...CONTACT, ...attributes }));
      return { host, made, arrive, placement };
    }

    test('they show after twelve seconds, and go once the form comes', async () => {
      const { host, made, arrive } = hangingForm('widget', { surface: 'inline' });
      await vi.advanceTimersByTimeAsync(11_900);
      expect(linksIn(host)).toEqual([]);
      await vi.advanceTimersByTimeAsync(200);
      expect(linksIn(host)).toEqual(['tel:+12145550142', 'mailto:desk@halden.example']);
      arrive();
      await settle();
      expect(made).toHaveLength(1);
      expect(linksIn(host)).toEqual([]);
      made[0]?.options.giveUp(new Error('what sends is missing'), {});
      expect(linksIn(host)).toHaveLength(2);
    });

    test('they show in place of a launcher that does not come', async () => {
      const { host, arrive } = hangingForm('launcher');
      await vi.advanceTimersByTimeAsync(12_100);
      expect(linksIn(host)).toHaveLength(2);
      arrive();
      await settle();
      expect(host.querySelector('button')).not.toBeNull();
      expect(linksIn(host)).toEqual([]);
    });

    test('nothing shows later where the form came in time', async () => {
      const { host, arrive } = hangingForm('widget', { surface: 'inline' });
      await vi.advanceTimersByTimeAsync(5000);
      arrive();
      await settle();
      await vi.advanceTimersByTimeAsync(60_000);
      expect(linksIn(host)).toEqual([]);
    });
  });

  test('it is made from the one-file build where that can be had', async () => {
    const { parts, broken } = fakeParts();
    broken.set('widget', new Error('404'));
    const { parts: whole, made } = fakeParts();
    const host = elementOf();
    place({ ...parts, rescue: () => Promise.resolve(whole) }, host, settings(CONTACT));
    await settle();
    host.querySelector('button')?.click();
    await settle();
    expect(made.map(({ asked }) => asked)).toEqual([['toggle']]);
    expect(linksIn(host)).toEqual([]);
  });

  test('a launcher that does not load leaves them in its place', async () => {
    const { parts, broken } = fakeParts();
    broken.set('launcher', new Error('404'));
    const host = elementOf();
    place(parts, host, settings(CONTACT));
    await settle();
    expect(linksIn(host)).toHaveLength(2);
  });

  test('markup in what the tag says shows as text', async () => {
    const { host } = await brokenForm({ surface: 'inline', phone: '<b>1</b>' });
    expect(host.shadowRoot?.querySelector('b')).toBeNull();
    expect(host.shadowRoot?.textContent).toContain('<b>1</b>');
  });

  test('a part that the form calls for later shows them too', async () => {
    const { parts, made } = fakeParts();
    const host = elementOf();
    place(parts, host, settings({ ...CONTACT, surface: 'inline' }));
    await settle();
    expect(linksIn(host)).toEqual([]);
    made[0]?.options.giveUp(new Error('no such chunk'), {});
    await settle();
    expect(linksIn(host)).toHaveLength(2);
  });
});
