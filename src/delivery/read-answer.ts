import type { AddedField, Answer, Field, Option } from '../schema/types.ts';
import { cleanText } from './clean-text.ts';

/** How answers are put into words. */
export interface Telling {
  /** The clinic's words for a box that is ticked and one that is not. */
  yes: string;
  no: string;
  /** What a field of a further kind has to tell, where a form has one. */
  tellFurther?:
    | ((
        field: AddedField,
        answer: Answer,
      ) => { value: string | number | string[]; text: string } | undefined)
    | undefined;
}

/** An answer as a submission tells it: for machines (`value`) and for people (the rest). */
export interface Told {
  value: string | string[] | boolean | number;
  /** The words of each thing chosen, or the one thing said. */
  parts: string[];
  /** The same as one text. */
  text: string;
}

/**
 * What a visible field has to tell, or nothing where it was left empty. A box is never empty: one
 * that was not ticked says no.
 */
export function readAnswer(field: Field, answer: Answer, words: Telling): Told | undefined {
  switch (field.kind) {
    case 'checkbox':
    case 'consent': {
      const value = answer === true;
      return tell(value, [value ? words.yes : words.no]);
    }
    case 'select':
    case 'radio': {
      const chosen = field.options.find((option) => option.id === answer);
      return chosen && tell(chosen.id, [chosen.label]);
    }
    case 'checkboxes':
      return tellList(field.options, answer);
    case 'hidden':
      return tellTyped(typeof answer === 'string' ? answer : field.value, field.kind);
    case 'text':
    case 'email':
    case 'phone':
    case 'textarea':
      return tellTyped(typeof answer === 'string' ? answer : '', field.kind);
    default: {
      const told = words.tellFurther?.(field, answer);
      return told && tell(told.value, [told.text]);
    }
  }
}

/** Options in the order of the form, not of the ticks: the same choice reads the same each time. */
function tellList(options: readonly Option[], answer: Answer): Told | undefined {
  const chosen = options.filter(({ id }) => typeof answer === 'object' && answer.includes(id));
  return (
    chosen[0] &&
    tell(
      chosen.map(({ id }) => id),
      chosen.map(({ label }) => label),
    )
  );
}

function tellTyped(typed: string, kind: string): Told | undefined {
  const text = cleanText(typed, kind);
  return text ? tell(text, [text]) : undefined;
}

function tell(value: Told['value'], parts: string[]): Told {
  return { value, parts, text: parts.join(', ') };
}
