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
  const tallest = async (widths: readonly number[]): Promise<number> => {
    let most = 0;
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      most = Math.max(most, (await page.locator('consult-form').boundingBox())?.height ?? 0);
    }
    return Math.round(most);
  };
  for (const template of TEMPLATES) {
    const [narrow, wide] = await roomOf(template);
    const inline = `data-webhook="${receiver.url}" data-surface="inline" data-template="${template}"`;
    await show({ page, site }, tag(inline), '<style>body { margin: 0 16px }</style>');
    await expect(page.locator('form')).toBeVisible();
    expect(await tallest([320, 360, 412, 599]), template).toBeLessThanOrEqual(narrow);
    expect(await tallest([600, 768, 1280]), template).toBeLessThanOrEqual(wide);
  }
});
