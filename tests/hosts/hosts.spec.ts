// Every host page of this folder, with the built tag in it: the form is sent, and page and form leave each other alone.
import type { Page } from '@playwright/test';
import { REACHABLE } from '../browser/bad-form.ts';
import { act } from '../browser/fill.ts';
import { expect, test, type Heard } from '../browser/fixtures.ts';
import { THANKS, type Stage } from '../browser/stage.ts';
import { perform } from './acts.ts';
import { baseOf } from './base-of.ts';
import { layHost, pathOf } from './lay-host.ts';
import { expectLooks } from './looks.ts';
import { overhear, overheardIn } from './overheard.ts';
import { differences, pageState, type PageState } from './page-state.ts';
import { hostNames, readHost, type Host } from './read-hosts.ts';
import { expectFilled, fillForm, openForm, TOLD, visitOf, type Visit } from './visit.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ viewport: { width: 1000, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

/**
 * What the page is like while the pointer rests on nothing, which some engines show. Of a page that
 * differs by its styles alone, none of what its scripts stand on is read: `plain` is.
 */
async function stateOf({ page, frame, host }: Visit): Promise<PageState> {
  await page.mouse.move(0, 0);
  return pageState(frame, !host.name.startsWith('css-'));
}

/** What the page is like where the tag does nothing, after all else that happens to it. */
async function stateAlone(page: Page, host: Host): Promise<PageState> {
  const visit = visitOf(page, host);
  await perform(visit, host.first);
  await perform(visit, host.midway);
  return stateOf(visit);
}

/** Opens the form, and looks at it before and after. */
async function openLooking(visit: Visit, ends: Pick<Stage, 'site' | 'receiver'>): Promise<void> {
  await perform(visit, visit.host.first);
  await expectLooks(visit, ends, false);
  await openForm(visit);
  await expectLooks(visit, ends, true);
}

/** Fills in the form and sends it; the page hears of no key. */
async function send(visit: Visit): Promise<void> {
  const { form, frame, host } = visit;
  const { outcome = 'delivered' } = host;
  const { keys } = await overheardIn(frame);
  await fillForm(visit);
  await act(form, 'submit');
  await expect(form).toHaveAttribute('data-state', outcome);
  expect((await overheardIn(frame)).keys, 'keys that the page heard').toEqual(keys);
  if (outcome === 'delivered') return expect(form.getByText(THANKS)).toBeVisible();
  await expect(form.getByRole('link', { name: REACHABLE.phone })).toBeVisible();
  await expect(form.getByRole('link', { name: REACHABLE.email })).toBeVisible();
  await act(form, 'edit');
  await expectFilled(visit);
}

/** All of the page is as it would be without us; to reach a form in the page, one has to scroll. */
function expectSame(before: PageState, after: PageState, { surface }: Host): void {
  const scroll = surface === 'inline' ? before['scroll'] : after['scroll'];
  expect(differences(before, { ...after, scroll: scroll ?? '' })).toEqual([]);
}

/** The console says what the page announces, and nothing else that anybody would look into. */
function expectToSay(heard: Heard, says: readonly string[] = []): void {
  const patterns = says.map((pattern) => new RegExp(pattern));
  const lines = heard.console.filter(
    (line) => /^(error|warning)/.test(line) || line.includes('consult-form'),
  );
  expect(lines.filter((line) => !patterns.some((pattern) => pattern.test(line)))).toEqual([]);
  expect(patterns.filter((pattern) => !lines.some((line) => pattern.test(line)))).toEqual([]);
}

for (const name of hostNames()) {
  const host = readHost(name);

  test(`${name}: ${host.is}`, async ({ page, site, receiver, heard }) => {
    const url = (await baseOf({ page, site, receiver }, host)) + pathOf(host);
    await page.addInitScript(overhear);
    layHost({ site, receiver }, host, false);
    await page.goto(url);
    const before = await stateAlone(page, host);

    layHost({ site, receiver }, host, true);
    // Without the tag, whatever names it met nothing.
    for (const lines of [heard.console, heard.errors]) lines.length = 0;
    await page.goto(url);
    const visit = visitOf(page, host);
    await openLooking(visit, { site, receiver });
    await send(visit);
    if (host.surface !== 'inline') await act(visit.form, 'close');

    const told = receiver.submissions().map(({ data }) => data);
    expect(told).toMatchObject(host.outcome === 'failed' ? [] : [TOLD]);
    expectSame(before, await stateOf(visit), host);
    const { violations } = await overheardIn(visit.frame);
    expect([...new Set(violations)]).toEqual(host.blocks ?? []);
    expectToSay(heard, host.says);
  });
}
