import type { Page } from '@playwright/test';
import { showConfig, REACHABLE } from './bad-form.ts';
import { expect } from './fixtures.ts';
import { BOTH_SCHEMES, type Stage } from './stage.ts';

/** One field of each kind that is fetched apart, and a note that an answer brings up. */
export const FURTHER = {
  id: 'further',
  surface: 'inline',
  clinic: { ...REACHABLE, country: 'US', timeZone: 'America/Chicago' },
  fields: [
    { id: 'hours', kind: 'note', label: 'We answer from 9 am to 6 pm.' },
    {
      id: 'grafts',
      kind: 'number',
      label: 'How many grafts did you have?',
      unit: 'grafts',
      min: 1,
      max: 20_000,
    },
    { id: 'pain', kind: 'range', label: 'How sore is it?', hint: '0 is not at all.' },
    { id: 'surgery', kind: 'date', label: 'When was that?', until: 'today' },
    { id: 'code', kind: 'postal', label: 'Postal code' },
    {
      id: 'care',
      kind: 'note',
      label: 'Strong pain needs a doctor today.',
      tone: 'urgent',
      call: true,
      visibleWhen: { field: 'pain', atLeast: 8 },
    },
    {
      id: 'many',
      kind: 'text',
      label: 'Who did so many?',
      visibleWhen: { field: 'grafts', atLeast: 1500 },
    },
  ],
} as const;

/** A page that follows the scheme of its visitor. */
/** Opens a page with that form, or with other fields in it. */
export async function showFurther(
  stage: Stage,
  fields: readonly object[] = FURTHER.fields,
): Promise<void> {
  await showConfig(stage, { ...FURTHER, fields }, { beside: BOTH_SCHEMES });
  await expect(stage.page.locator('form')).toBeVisible();
}

/** What each question is typed into. */
export const controlsOf = (page: Page) => ({
  grafts: page.getByRole('textbox', { name: 'How many grafts' }),
  pain: page.getByRole('textbox', { name: 'How sore is it?' }),
  surgery: page.getByLabel('When was that?'),
  code: page.getByRole('textbox', { name: 'Postal code' }),
  care: page.locator('[data-field="care"] .note'),
});

/** What is posted of a form that was answered so. */
export const RECEIVED = {
  answers: {
    grafts: { label: 'How many grafts did you have?', value: 1500, text: '1,500 grafts' },
    pain: { label: 'How sore is it?', value: 9, text: '9' },
    surgery: { label: 'When was that?', value: '2024-02-29', text: 'February 29, 2024' },
    code: { label: 'Postal code', value: '75201-1234', text: '75201-1234' },
    many: { label: 'Who did so many?', value: 'Dr Ruiz', text: 'Dr Ruiz' },
  },
};
