import { expect, tag, test } from './fixtures.ts';
import { configScript, show } from './stage.ts';

test('screen readers hear that a group of boxes needs an answer, and of no other kind twice', async ({
  page,
  site,
  receiver,
}) => {
  const options = [{ id: 'a', label: 'A' }];
  const config = {
    fields: [
      { id: 'any', kind: 'checkboxes', label: 'Any', required: true, options },
      { id: 'free', kind: 'checkboxes', label: 'Free', options },
      { id: 'one', kind: 'radio', label: 'One', required: true, options },
    ],
  };
  const settings = `data-webhook="${receiver.url}" data-surface="inline" data-config="#form"`;
  await show({ page, site }, configScript('form', config) + tag(settings));
  await expect(page.locator('[data-step]')).toMatchAriaSnapshot(`
    - group "Any required":
      - checkbox "A"
    - group "Free (optional)":
      - checkbox "A"
    - radiogroup "One":
      - radio "A"
  `);
});
