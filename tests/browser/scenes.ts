import { expect, tag } from './fixtures.ts';
import { UNAVAILABLE } from './bad-form.ts';
import { act, blame, fillCallback, fillConsultation, fillHair } from './fill.ts';
import { BOTH_SCHEMES, CLINIC, configScript, launcherOf, show, THANKS } from './stage.ts';
import type { Stage } from './stage.ts';

/** Brings one state of the widget onto a page of its own. */
type Scene = (stage: Stage) => Promise<void>;

/** An inline form with all that a clinic may set, so that each part shows. */
async function open(stage: Stage, template: string): Promise<void> {
  const config = {
    template,
    surface: 'inline',
    clinic: { privacyUrl: 'https://halden.example/privacy' },
    success: { link: { label: 'Book a time', url: 'https://halden.example/book' } },
  };
  const settings = `data-webhook="${stage.receiver.url}" data-config="#form" ${CLINIC}`;
  await show(stage, configScript('form', config) + tag(settings), BOTH_SCHEMES);
  await expect(stage.page.locator('form')).toBeVisible();
}

async function launch(stage: Stage): Promise<void> {
  const settings = `data-webhook="${stage.receiver.url}" ${CLINIC}`;
  await show(stage, '<p>Some words</p>', BOTH_SCHEMES + tag(settings));
  await expect(launcherOf(stage.page)).toBeVisible();
}

async function openPanel(stage: Stage): Promise<void> {
  await launch(stage);
  await launcherOf(stage.page).click();
  await expect(stage.page.getByLabel('First name')).toBeFocused();
}

/** A short form that has been sent to what the receiver's script makes of it. */
async function send(stage: Stage): Promise<void> {
  await open(stage, 'callback');
  await fillCallback(stage.page);
  await act(stage.page, 'submit');
}

/** A tag for which neither a chunk nor the one-file build can be loaded: the loader's phone and mail. */
async function withoutFiles(stage: Stage, surface: string): Promise<void> {
  stage.site.breakFiles(/chunks|standalone/);
  const settings = `data-webhook="${stage.receiver.url}" data-surface="${surface}" ${CLINIC}`;
  await show(stage, tag(settings), BOTH_SCHEMES);
  await expect(stage.page.getByRole('link', { name: 'hello@halden.example' })).toBeVisible();
}

/** States of what floats over the page: on a phone a sheet, elsewhere a panel. */
export const FLOATING: Readonly<Record<string, Scene>> = {
  'a launcher alone': launch,
  'an open panel': openPanel,
  async 'a panel with faults'(stage) {
    await openPanel(stage);
    await act(stage.page, 'submit');
    await expect(stage.page.getByText('There is a problem')).toBeVisible();
  },
  async 'a panel with nowhere to send to'(stage) {
    await show(
      stage,
      '<p>Some words</p>',
      BOTH_SCHEMES + tag(`data-template="callback" ${CLINIC}`),
    );
    await launcherOf(stage.page).click();
    await expect(stage.page.getByRole('heading', { name: UNAVAILABLE })).toBeFocused();
  },
  async 'a launcher that cannot be loaded'(stage) {
    await withoutFiles(stage, 'popover');
  },
};

/** States of what stands in the page: the same thing at any width. */
export const STANDING: Readonly<Record<string, Scene>> = {
  async 'an empty form'(stage) {
    await open(stage, 'callback');
  },
  async 'a filled form'(stage) {
    await open(stage, 'callback');
    await fillCallback(stage.page);
    await stage.page.getByLabel('What is it about?').selectOption('price');
    await stage.page.getByLabel('may text me').check();
  },
  async 'a fault found on leaving'(stage) {
    await open(stage, 'callback');
    await blame(stage.page.getByLabel('Phone number'), '214');
  },
  async 'a first step with faults'(stage) {
    await open(stage, 'smp-consultation');
    await act(stage.page, 'next');
    await expect(stage.page.getByText('There is a problem')).toBeVisible();
  },
  async 'a second step'(stage) {
    await open(stage, 'smp-consultation');
    await fillHair(stage.page);
    await act(stage.page, 'next');
    await expect(stage.page.getByText('Step 2 of 3')).toBeVisible();
  },
  async 'a last step with faults'(stage) {
    await open(stage, 'smp-consultation');
    await fillConsultation(stage.page);
    await stage.page.getByLabel('Phone call').check();
    await stage.page.getByLabel('health details included').uncheck();
    await act(stage.page, 'submit');
    await expect(stage.page.getByText('There is a problem')).toBeVisible();
  },
  async 'a form on its way'(stage) {
    stage.receiver.script([{ hold: true }]);
    await send(stage);
    await expect(stage.page.getByText('Sending…')).toBeVisible();
  },
  async 'a form long on its way'(stage) {
    stage.receiver.script([{ hold: true }]);
    await stage.page.clock.install();
    await send(stage);
    await stage.receiver.posts(1);
    await stage.page.clock.fastForward(12_500);
    await expect(stage.page.getByText('Still sending')).toBeVisible();
    await stage.page.getByText('What you wrote').click();
  },
  async 'a delivered form'(stage) {
    await send(stage);
    await expect(stage.page.getByText(THANKS)).toBeVisible();
  },
  async 'a rejected form'(stage) {
    stage.receiver.script([400]);
    await send(stage);
    await expect(stage.page.getByText('Your request was not accepted')).toBeVisible();
    await stage.page.getByText('What you wrote').click();
  },
  async 'a failed form'(stage) {
    stage.receiver.script([{ do: 'drop', when: 'after-body' }]);
    await send(stage);
    await expect(stage.page.getByText('We could not send your request')).toBeVisible();
  },
  async 'an inline form that cannot be loaded'(stage) {
    await withoutFiles(stage, 'inline');
  },
  async 'a form with nowhere to send to'(stage) {
    await show(stage, tag(`data-surface="inline" ${CLINIC}`), BOTH_SCHEMES);
    await expect(stage.page.getByText(UNAVAILABLE)).toBeVisible();
  },
};

/** Every state that a visitor can meet, by what it shows. */
export const SCENES: Readonly<Record<string, Scene>> = { ...FLOATING, ...STANDING };
