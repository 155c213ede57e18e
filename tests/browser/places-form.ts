import type { Page } from '@playwright/test';
import { showConfig, REACHABLE } from './bad-form.ts';
import { expect } from './fixtures.ts';
import { BOTH_SCHEMES, type Stage } from './stage.ts';

/** Noon of the day before the first that may be wished for, in Dallas. */
export const NOW = new Date('2026-11-25T18:00:00Z');

/** A clinic of two locations that asks where, by whom and when. */
export const PLACES = {
  id: 'places',
  surface: 'inline',
  clinic: {
    ...REACHABLE,
    timeZone: 'America/Chicago',
    locations: [
      { id: 'dallas', name: 'Dallas', address: '12 Elm Street, by the park' },
      { id: 'plano', name: 'Plano', address: '4 Oak Avenue' },
    ],
    practitioners: [
      { id: 'ruiz', name: 'Ana Ruiz', title: 'Lead artist', locations: ['dallas'] },
      { id: 'lin', name: 'Sam Lin', title: 'Scars and repairs', locations: ['plano'] },
      { id: 'okoye', name: 'Tobe Okoye' },
    ],
  },
  fields: [
    { id: 'location', kind: 'location', label: 'Where would you like to come?', required: true },
    { id: 'practitioner', kind: 'practitioner', label: 'Who should treat you?' },
    { id: 'wishes', kind: 'times', label: 'When would suit you?', hint: 'We will do our best.' },
  ],
} as const;

/** Opens a page with that form on that day, or with other settings in it. */
export async function showPlaces(stage: Stage, more: object = {}): Promise<void> {
  await stage.page.clock.setFixedTime(NOW);
  await showConfig(stage, { ...PLACES, ...more }, { beside: BOTH_SCHEMES });
  await expect(stage.page.locator('form')).toBeVisible();
}

/** The two parts of a wish; a form has one to begin with. */
export const wishOf = (page: Page, index = 0) => ({
  day: page.getByLabel('Day', { exact: true }).nth(index),
  part: page.getByLabel('Time of day').nth(index),
});

/** What is posted of a form that was answered so. */
export const RECEIVED = {
  location: 'Dallas',
  practitioner: 'No preference',
  answers: {
    wishes: {
      label: 'When would suit you?',
      value: ['2026-12-01 morning', '2026-12-03 evening'],
      text: 'Tuesday, December 1, morning; Thursday, December 3, evening',
    },
  },
};
