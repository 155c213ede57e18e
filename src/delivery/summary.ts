import { hasOwnKey } from './own-keys.ts';
import type { Told } from './read-answer.ts';

/** Characters; a summary stands on one line of a phone notice or a table. */
const SUMMARY_LENGTH = 200;
/** Characters of one answer in it, so that a long story leaves room for the others. */
const PART_LENGTH = 60;

const SEPARATOR = ' \u00b7 ';

/** The same of what may be a sign of danger: all of it is read. */
const SIGN_LENGTH = 100;

/** What a summary must know of a field. */
export interface Asked {
  id: string;
  kind: string;
  label: string;
  required?: boolean;
}

/** Contact details that say how to reply; who it is stands beside the summary anyway. */
const REPLY_IDS = ['contact_method', 'best_time'];
/** Fields that are no news to a front desk. */
const QUIET = /^(adult|heard|payment_plan|send_guide)$/;
/** Options, and the box left empty, that say nothing. */
const NOTHING = /^(no(ne|t_sure)?|false)$/;

/**
 * One line that says what was asked: the words of each answer in form order, then how and when to
 * reply. First comes each required question whose option `yes` was chosen, as it may be a sign of
 * danger. Joined by a sign, not by words, so it holds in any language. At most 200 characters.
 */
export function summarise(told: ReadonlyMap<Asked, Told>): string {
  const signs: string[] = [];
  const answers: string[] = [];
  const reply: string[] = [];
  for (const [{ id, kind, label, required }, { value, text }] of told) {
    const isYes = value === 'yes';
    const isSign = isYes && required;
    if (REPLY_IDS.includes(id)) reply.push(text);
    else if (hasOwnKey(id) || kind === 'hidden' || QUIET.test(id) || NOTHING.test(String(value)))
      continue;
    else {
      // "Yes" says nothing without its question.
      const words = isYes ? `${label} ${text}` : value === true ? label : text;
      (isSign ? signs : answers).push(clip(words, isSign ? SIGN_LENGTH : PART_LENGTH));
    }
  }
  const tail = clip(reply.join(', '), PART_LENGTH);
  const room = SUMMARY_LENGTH - (tail ? tail.length + SEPARATOR.length : 0);
  const head = clip([...signs, ...answers].join(SEPARATOR), room);
  return [head, tail].filter(Boolean).join(SEPARATOR);
}

/** Text on one line, at most `length` characters, never cut inside a pair of surrogates. */
function clip(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= length) return line;
  return `${line.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}
