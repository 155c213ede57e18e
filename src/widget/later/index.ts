import { checkAnswer } from '../../schema/check-answer.ts';
import { createLater as create, type Later, type LaterOptions } from './create-later.tsx';

export type { Later } from './create-later.tsx';

/** Adds to a form on the screen what judging and sending need, the rules for answers included. */
export const createLater = (options: Omit<LaterOptions, 'check'>): Promise<Later> =>
  create({ ...options, check: checkAnswer });
