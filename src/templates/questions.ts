import type { FieldConfig } from '../schema/types.ts';

/** What a visitor wants the reply to answer; its `options` are the questions. */
export const QUESTIONS = {
  id: 'questions',
  kind: 'checkboxes',
  label: 'Questions for us',
} as const satisfies Partial<FieldConfig>;

export const WHO = { id: 'who', label: 'Who will treat me?' };
export const TRAINING = { id: 'training', label: 'Where did they train, and how can I verify it?' };
export const SCALP_RESULTS = {
  id: 'results',
  label: 'May I see healed results on a scalp like mine?',
};
export const SESSIONS = { id: 'sessions', label: 'How many sessions, and is the cost capped?' };
export const REMOVAL = { id: 'removal', label: 'What if I dislike it, and can it be removed?' };
export const PROGRESS = { id: 'progress', label: 'What happens as I lose more hair?' };
