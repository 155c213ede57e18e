import type { Page } from '@playwright/test';
import { showConfig, REACHABLE } from './bad-form.ts';
import { expect } from './fixtures.ts';
import { BOTH_SCHEMES, type Stage } from './stage.ts';

/** Stages of hair loss as pictures, one of them asked about again. */
export const FIELDS = [
  {
    id: 'norwood',
    kind: 'picture',
    label: 'Which is most like your hair?',
    hint: 'Seen from above, with the forehead at the top.',
    required: true,
    options: [
      { id: 'norwood_1', label: 'No recession', picture: 'norwood_1' },
      { id: 'norwood_2', label: 'A little at the temples', picture: 'norwood_2' },
      { id: 'norwood_3', label: 'Deep at the temples', picture: 'norwood_3' },
      {
        id: 'norwood_3_vertex',
        label: 'Temples and crown',
        hint: 'The crown has begun to thin.',
        picture: 'norwood_3_vertex',
      },
      { id: 'norwood_4', label: 'Front and crown apart', picture: 'norwood_4' },
      { id: 'norwood_5', label: 'A narrow bridge between', picture: 'norwood_5' },
      { id: 'norwood_6', label: 'Front and crown joined', picture: 'norwood_6' },
      { id: 'norwood_7', label: 'A band at the sides and back', picture: 'norwood_7' },
      { id: 'not_sure', label: 'Not sure' },
    ],
  },
  {
    id: 'since',
    kind: 'text',
    label: 'Since when has the crown been thin?',
    visibleWhen: { field: 'norwood', is: 'norwood_3_vertex' },
  },
] as const;

/** Opens a page with those fields in a form, or with others. */
export async function showPictures(
  stage: Stage,
  fields: readonly object[] = FIELDS,
): Promise<void> {
  const config = { id: 'pictures', surface: 'inline', clinic: REACHABLE, fields };
  await showConfig(stage, config, { beside: BOTH_SCHEMES });
  await expect(stage.page.locator('form')).toBeVisible();
}

export const cardOf = (page: Page, name: string) => page.getByRole('radio', { name });
