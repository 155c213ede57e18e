// @ts-check
import { readFlat } from './read-flat.js';
import { readNested } from './read-nested.js';
import { isFields } from './read-value.js';

/**
 * Reads a submission in its nested or its flat form; whatever it lacks comes out empty.
 *
 * @param {import('./read-value.js').Fields} submission
 * @returns {import('./reading.js').Reading}
 */
export function readSubmission(submission) {
  const nested = isFields(submission.contact) || isFields(submission.answers);
  return nested ? readNested(submission) : readFlat(submission);
}
