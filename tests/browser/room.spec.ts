// The README says how much room the first step of each template takes.
import { readFile } from 'node:fs/promises';
import { TEMPLATES } from '../../src/model/templates.ts';
import { expect, tag, test } from './fixtures.ts';
import { show } from './stage.ts';

/** What the README's table says of a template: pixels below 600, and from there on. */
async function roomOf(template: string): Promise<[narrow: number, wide: number]> {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const row = new RegExp(`^\\| \`${template}\` .*\\| (\\d+) px +\\| (\\d+) px`, 'mu').exec(readme);
  return [Number(row?.[1]), Number(row?.[2])];
}

test("the first step of each template has room where the README's is kept", async ({
  page,
  site,
  receiver,
}) => {
  const elements = TEMPLATES.map(
    (template) =>
      `<consult-form data-webhook="${receiver.url}" data-template="${template}"></consult-form>`,
  );
  await show({ page, site }, elements.join(''), `<style>body { margin: 0 16px }</style>${tag('')}`);
  // A form is drawn as it comes near.
  for (const form of await page.locator('consult-form').all()) {
    await form.scrollIntoViewIfNeeded();
    await expect(form.locator('form')).toBeVisible();
  }
  /** How high each form is at its highest, in windows of these widths. */
  const tallest = async (widths: readonly number[]): Promise<number[]> => {
    const heights: number[][] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      heights.push(
        await page
          .locator('consult-form')
          .evaluateAll((forms) => forms.map((form) => form.getBoundingClientRect().height)),
      );
    }
    return TEMPLATES.map((_, at) => Math.round(Math.max(...heights.map((all) => all[at] ?? 0))));
  };
  const [narrow, wide] = [await tallest([320, 360, 412, 599]), await tallest([600, 768, 1280])];
  for (const [at, template] of TEMPLATES.entries()) {
    const kept = await roomOf(template);
    expect(narrow[at], template).toBeLessThanOrEqual(kept[0]);
    expect(wide[at], template).toBeLessThanOrEqual(kept[1]);
  }
});
