import type { Field } from '../schema/types.ts';
import { hasOwnKey } from './own-keys.ts';
import type { Told } from './read-answer.ts';

/** Characters; a summary stands on one line of a phone notice or a table. */
const SUMMARY_LENGTH = 200;
/** Characters of one answer in it, so that a long story leaves room for the others. */
const PART_LENGTH = 60;

const SEPARATOR = ' \u00b7 ';

/** Contact details that say how to reply; who it is stands beside the summary anyway. */
const REPLY_IDS = ['contact_method', 'best_time'];
/**
 * One line that says what was asked: the words of each answer in form order, then how and when to
 * reply. Joined by a sign, not by words, so it holds in any language. At most 200 characters.
 */
export function summarise(told: ReadonlyMap<Field, Told>): string {
  const answers: string[] = [];
  const reply: string[] = [];
  for (const [field, { value, text }] of told) {
    if (REPLY_IDS.includes(field.id)) reply.push(text);
    else if (hasOwnKey(field.id) || field.kind === 'hidden') continue;
    // "Yes" says nothing without its question.
    else if (typeof value !== 'boolean') answers.push(clip(text, PART_LENGTH));
    else if (value) answers.push(clip(field.label, PART_LENGTH));
  }
  const tail = clip(reply.join(', '), PART_LENGTH);
  const room = SUMMARY_LENGTH - (tail ? tail.length + SEPARATOR.length : 0);
  return [clip(answers.join(SEPARATOR), room), tail].filter(Boolean).join(SEPARATOR);
}

/** Text on one line, at most `length` characters, never cut inside a pair of surrogates. */
function clip(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= length) return line;
  return `${line.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}
