// Every template, filled by what it shows and sent by keyboard alone; one of them by touch on a phone.
import { TEMPLATES } from '../../src/model/templates.ts';
import { saidIn, showConfig } from './bad-form.ts';
import { fillAny } from './fill-any.ts';
import { expect, tag, test } from './fixtures.ts';
import type { Filled } from './form-look.ts';
import { PHONE, TOUCH } from './sizes.ts';
import { CLINIC, show, THANKS, type Stage } from './stage.ts';
import { chunksFor, chunksIn } from './template-chunks.ts';
import { expectTold } from './told.ts';

test.describe.configure({ mode: 'parallel' });
// A date is typed in the order of its country.
test.use({ locale: 'en-US' });

async function showTemplate(stage: Stage, template: string): Promise<void> {
  const settings = `data-webhook="${stage.receiver.url}" data-template="${template}"`;
  await show(stage, tag(`${settings} data-surface="inline" ${CLINIC}`));
  await expect(stage.page.locator('form')).toBeVisible();
}

async function expectDelivered({ page, receiver }: Stage, filled: readonly Filled[]) {
  await expect(page.getByText(THANKS)).toBeVisible();
  expectTold(receiver.submissions()[0]?.data ?? {}, filled);
}

for (const template of TEMPLATES) {
  test(`${template} is filled and sent by keyboard alone, and fetches no more than it needs`, async ({
    page,
    site,
    receiver,
  }) => {
    await showTemplate({ page, site, receiver }, template);
    await expectDelivered({ page, site, receiver }, await fillAny(page, 'keys'));
    expect(chunksIn(site.requests)).toEqual(await chunksFor(template));
  });
}

/** A clinic that has two of everything, and prices of its own: all of it invented. */
const WHOLE = {
  template: 'medspa-injectables',
  surface: 'inline',
  clinic: {
    name: 'Halden Studio',
    privacyUrl: 'https://halden.example/privacy',
    locations: [
      { id: 'dallas', name: 'Dallas' },
      { id: 'plano', name: 'Plano' },
    ],
    practitioners: [
      { id: 'maya', name: 'Maya Lindqvist' },
      { id: 'ori', name: 'Ori Katz' },
    ],
  },
  priceGuide: {
    currency: 'USD',
    revision: 'example-1',
    reviewed: '2026-11-01',
    rules: [{ id: 'areas', kind: 'quantity', unit: [15000, 25000], count: { field: 'face_area' } }],
  },
};

test('one with places, people and a price guide is filled and sent by keyboard alone', async ({
  page,
  site,
  receiver,
  heard,
}) => {
  await showConfig({ page, site, receiver }, WHOLE);
  await expect(page.locator('form')).toBeVisible();
  await expectDelivered({ page, site, receiver }, await fillAny(page, 'keys'));
  expect(receiver.submissions()[0]?.data).toMatchObject({
    location: 'Dallas',
    practitioner: 'Maya Lindqvist',
    priceGuide: {
      display: '$150 to $250',
      inputs: [{ field: 'face_area', value: ['forehead'] }],
    },
  });
  expect(saidIn(heard)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, ...TOUCH });

  // One of several steps; every kind of field is filled in by touch in gallery.spec.ts.
  test('smp-consultation is filled and sent by touch alone', async ({ page, site, receiver }) => {
    await showTemplate({ page, site, receiver }, 'smp-consultation');
    await expectDelivered({ page, site, receiver }, await fillAny(page, 'touch'));
  });
});
