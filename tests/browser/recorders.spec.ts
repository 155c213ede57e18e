// What the page's own scripts, and recorders of sessions among them, are asked to leave and can hear.
import { act, fillConsultation } from './fill.ts';
import { expect, tag, test } from './fixtures.ts';
import { hostOf } from './bad-form.ts';
import { launcherOf, show } from './stage.ts';

/**
 * What each recorder goes by, and takes for all that lies in the element too: words and what is
 * typed. Of rrweb's own classes that is `rr-block`: `rr-mask` leaves what is typed to be recorded,
 * and `rr-ignore` is asked for on each field.
 */
const MARKS = [
  ['Hotjar', '[data-hj-suppress]'],
  ['Clarity', '[data-clarity-mask="true"]'],
  ['FullStory', '.fs-mask'],
  ['PostHog', '.ph-no-capture'],
  ['Sentry', '.sentry-mask'],
  ['rrweb', '.rr-block'],
] as const;

for (const surface of ['inline', 'popover', 'dialog'])
  test(`${surface}: all that a form draws lies in an element that recorders are asked to mask`, async ({
    page,
    site,
    receiver,
  }) => {
    const settings = `data-webhook="${receiver.url}" data-template="smp-consultation" data-surface="${surface}"`;
    await show({ page, site }, tag(settings));
    if (surface !== 'inline') await launcherOf(page).click();
    const unmasked = () =>
      hostOf(page).evaluate(({ shadowRoot }, marks) => {
        const all = [
          ...(shadowRoot?.querySelectorAll('[data-field], [name], [part~="outcome"]') ?? []),
        ];
        const isBare = (one: Element): boolean => marks.some(([, mark]) => !one.closest(mark));
        return { all: all.length, bare: all.filter(isBare).length };
      }, MARKS);
    await fillConsultation(page);
    const asked = await unmasked();
    expect(asked.all).toBeGreaterThan(5);
    expect(asked.bare).toBe(0);
    await act(page, 'submit');
    await expect(hostOf(page)).toHaveAttribute('data-state', 'delivered');
    expect(await unmasked()).toEqual({ all: 1, bare: 0 });
  });

test('what is typed is heard by the page where it listens ahead of a form, and by input events, never by keys that come after', async ({
  page,
  site,
  receiver,
}) => {
  const script = `<script>
    window.heard = [];
    for (const name of ['keydown', 'keypress', 'keyup', 'input']) {
      addEventListener(name, () => heard.push('after ' + name));
      addEventListener(name, () => heard.push('ahead ' + name), true);
    }
  </script>`;
  await show({ page, site }, tag(`data-webhook="${receiver.url}" data-surface="inline"`), script);
  await page.getByLabel('First name').focus();
  await page.evaluate('heard = []');
  await page.keyboard.press('a');
  expect(await page.evaluate('heard')).toEqual([
    'ahead keydown',
    'ahead keypress',
    'ahead input',
    'after input',
    'ahead keyup',
  ]);
});
