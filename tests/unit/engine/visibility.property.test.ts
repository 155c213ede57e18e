import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/engine/index.ts';
import type { Answer, Condition, FieldConfig } from '../../../src/schema/types.ts';
import { acyclicFields, FIELD_NAMES, moves, type Move } from './arbitrary-form.ts';
import { engineOf, heardWhile } from './support.ts';

type Read = (id: string) => Answer;

const blank = (answer: Answer): boolean =>
  typeof answer === 'object' ? answer.length === 0 : !answer || /^\s*$/.test(`${answer}`);

/** What DESIGN.md says a condition means, written a second time and as plainly as can be. */
function isMet(condition: Condition, read: Read): boolean {
  if ('all' in condition) return !condition.all.some((part) => !isMet(part, read));
  if ('any' in condition) return condition.any.filter((part) => isMet(part, read)).length > 0;
  if ('not' in condition) return !isMet(condition.not, read);
  const answer = read(condition.field);
  if ('filled' in condition) return condition.filled ? !blank(answer) : blank(answer);
  if (blank(answer)) return false;
  const held: unknown[] = typeof answer === 'object' ? [...answer] : [answer];
  const has = (operand: unknown): boolean =>
    held.some((one) => (one === true ? operand === true : one === String(operand)));
  if ('is' in condition) return has(condition.is);
  if ('isNot' in condition) return !has(condition.isNot);
  if ('in' in condition) return condition.in.some(has);
  const figure = typeof answer === 'string' ? parseFloat(answer) : Number.NaN;
  if ('atLeast' in condition) return figure >= condition.atLeast;
  return figure <= condition.atMost;
}

/** Which fields show, worked out from nothing but the fields and the answers. */
function shownFrom(fields: readonly FieldConfig[], answers: ReadonlyMap<string, Answer>): string[] {
  const byId = new Map(fields.map((field) => [field.id, field]));
  const shows = (id: string): boolean => {
    const field = byId.get(id);
    if (!field || field.kind === 'hidden' || !field.visibleWhen) return true;
    return isMet(field.visibleWhen, (other) => (shows(other) ? answers.get(other) : undefined));
  };
  return FIELD_NAMES.filter(shows);
}

function play(engine: Engine, sequence: readonly Move[]): Map<string, Answer> {
  const given = new Map<string, Answer>();
  for (const [id, answer] of sequence) {
    engine.set(id, answer);
    given.set(id, answer);
  }
  return given;
}

const shownIn = (engine: Engine): string[] => FIELD_NAMES.filter((id) => engine.isVisible(id));
const runs = { numRuns: 300 };

describe('in any form whose conditions form no circle', () => {
  test('what shows after any answers is what shows when worked out from scratch', () => {
    const property = fc.property(acyclicFields, moves, (fields, sequence) => {
      const engine = engineOf(fields);
      expect(shownIn(engine)).toEqual(shownFrom(fields, new Map()));
      for (const [index, [id, answer]] of sequence.entries()) {
        engine.set(id, answer);
        const given = new Map(sequence.slice(0, index + 1));
        expect(shownIn(engine)).toEqual(shownFrom(fields, given));
      }
    });
    fc.assert(property, runs);
  });

  test('the order in which answers were given does not matter', () => {
    const shuffled = moves
      .map((list) => [...new Map(list)])
      .chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      );
    const property = fc.property(acyclicFields, shuffled, (fields, [one, other]) => {
      const [first, second] = [engineOf(fields), engineOf(fields)];
      play(first, one);
      play(second, other);
      expect(shownIn(second)).toEqual(shownIn(first));
      expect(second.answers()).toEqual(first.answers());
    });
    fc.assert(property, runs);
  });

  test('only answers of fields that show count', () => {
    const property = fc.property(acyclicFields, moves, (fields, sequence) => {
      const engine = engineOf(fields);
      const given = play(engine, sequence);
      const shown = shownFrom(fields, given);
      expect([...engine.answers().keys()].sort()).toEqual(shown);
      for (const [id, answer] of engine.answers()) expect(answer).toEqual(given.get(id));
    });
    fc.assert(property, runs);
  });

  test('whatever comes or goes is told, and an answer always tells of itself', () => {
    const property = fc.property(acyclicFields, moves, (fields, sequence) => {
      const engine = engineOf(fields);
      for (const [id, answer] of sequence) {
        const before = shownIn(engine);
        const told = heardWhile(engine, FIELD_NAMES, () => engine.set(id, answer));
        const after = shownIn(engine);
        const moved = FIELD_NAMES.filter((it) => before.includes(it) !== after.includes(it));
        expect(told).toEqual(expect.arrayContaining([id, ...moved]));
      }
    });
    fc.assert(property, runs);
  });
});
