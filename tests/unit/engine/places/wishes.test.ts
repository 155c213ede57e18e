import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerOf,
  daysAfter,
  judgeWishes,
  NO_WISH,
  tellWishes,
  wishesIn,
} from '../../../../src/engine/places/index.ts';
import type { FieldOf } from '../../../../src/schema/types.ts';
import { DAYPARTS } from '../../../../src/model/dayparts.ts';
import { dayIn } from '../../../../src/platform/day-in.ts';
import { calendarDays } from '../../config/arbitrary-further.ts';
import { formOf } from '../support.ts';

const TODAY = '2026-11-25';
const AHEAD = daysAfter(TODAY, 28);

function times(more: object = {}): FieldOf<'times'> {
  const { steps } = formOf({ fields: [{ id: 'wishes', kind: 'times', label: 'When?', ...more }] });
  const [field] = steps[0]?.fields ?? [];
  if (field?.kind !== 'times') throw new Error('no field of times');
  return field;
}

describe('the days ahead', () => {
  test('begin with tomorrow, and go over the ends of months and years', () => {
    expect(daysAfter('2026-11-29', 3)).toEqual(['2026-11-30', '2026-12-01', '2026-12-02']);
    expect(daysAfter('2026-12-31', 1)).toEqual(['2027-01-01']);
    expect(daysAfter('2024-02-28', 2)).toEqual(['2024-02-29', '2024-03-01']);
  });

  test.each([
    ['America/Chicago', '2026-10-31T20:00:00Z', '2026-11-01'],
    ['America/Chicago', '2026-11-01T06:30:00Z', '2026-11-02'],
    ['America/Chicago', '2027-03-14T07:59:00Z', '2027-03-15'],
    // Clocks go forward at midnight there: that day has no first hour.
    ['America/Santiago', '2026-09-06T03:30:00Z', '2026-09-06'],
    ['Europe/Berlin', '2027-03-28T00:30:00Z', '2027-03-29'],
  ])(
    'in %s at %s, where clocks change, the first is %s and none is missing',
    (zone, now, first) => {
      const days = daysAfter(dayIn(zone, new Date(now)), 28);
      expect(days[0]).toBe(first);
      expect(new Set(days).size).toBe(28);
      expect(days).toEqual(daysAfter(days[0] ?? '', 27).toSpliced(0, 0, first));
    },
  );

  test.each([
    ['Pacific/Kiritimati', '2026-11-27'],
    ['Pacific/Auckland', '2026-11-26'],
    ['Pacific/Pago_Pago', '2026-11-25'],
  ])('across the date line, in %s, begin with that clinic’s tomorrow, %s', (zone, first) => {
    expect(daysAfter(dayIn(zone, new Date('2026-11-25T10:59:00Z')), 1)).toEqual([first]);
  });

  test('are each the day after the one before', () => {
    fc.assert(
      fc.property(calendarDays, fc.integer({ min: 1, max: 90 }), (day, count) => {
        const all = [day, ...daysAfter(day, count)].map((one) => Date.parse(one));
        const steps = all.slice(1).map((at, index) => at - (all[index] ?? 0));
        fc.pre(day < '9999-09-01');
        expect(new Set(steps)).toEqual(new Set([86_400_000]));
      }),
    );
  });
});

describe('an answer', () => {
  test('is as many texts as there are wishes that say anything', () => {
    expect(
      answerOf([{ day: '2026-12-01', part: 'morning' }, NO_WISH, { day: '', part: 'evening' }]),
    ).toEqual(['2026-12-01 morning', 'evening']);
    expect(answerOf([NO_WISH, NO_WISH])).toBeUndefined();
  });

  test('is read back as it was written, halves included', () => {
    const wish = fc.record({
      day: fc.oneof(calendarDays, fc.constant('')),
      part: fc.constantFrom(...DAYPARTS, '' as const),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 3 }), (wishes) => {
        const said = wishes.filter(({ day, part }) => day || part);
        expect(wishesIn(answerOf(wishes))).toEqual(said);
      }),
    );
  });

  test.each([undefined, '', '2026-12-01 morning', true])('%j has no wishes in it', (answer) => {
    expect(wishesIn(answer)).toEqual([]);
  });
});

describe('wishes that will not do', () => {
  test.each([
    [['2026-12-01'], { code: 'half' }],
    [['evening'], { code: 'half' }],
    [['2026-12-01 morning', '2026-12-02'], { code: 'half' }],
    [['2026-12-01 night'], { code: 'half' }],
    [['2026-02-30 morning'], { code: 'half' }],
    [['2026-11-25 morning'], { code: 'past', day: '2026-11-25' }],
    [['2026-12-01 morning', '2025-01-01 evening'], { code: 'past', day: '2025-01-01' }],
  ])('%j: %j', (answer, fault) => {
    expect(judgeWishes(times(), answer, AHEAD)).toEqual(fault);
  });

  test('of a part of the day that is not offered are half', () => {
    const field = times({ dayparts: ['morning'] });
    expect(judgeWishes(field, ['2026-12-01 evening'], AHEAD)?.code).toBe('half');
    expect(judgeWishes(field, ['2026-12-01 morning'], AHEAD)).toBeUndefined();
  });
});

test('a day that is not among those offered is told, the first before any other', () => {
  const days = ['2026-11-27', '2026-11-30'];
  const judge = (...answer: string[]) => judgeWishes(times(), answer, days);
  expect(judge('2026-11-30 morning', '2026-11-28 evening')).toEqual({
    code: 'closed',
    day: '2026-11-28',
  });
  expect(judge('2026-11-26 morning')).toEqual({ code: 'past', day: '2026-11-26' });
  expect(judge('2026-11-27 morning', '2026-11-30 evening')).toBeUndefined();
});

test('tomorrow is early enough', () => {
  expect(judgeWishes(times(), ['2026-11-26 morning'], AHEAD)).toBeUndefined();
});

describe('what is told', () => {
  const words = {
    day: (day: string) => `<${day}>`,
    part: (part: string) => part.toUpperCase(),
    both: (day: string, part: string) => `${day}, ${part}`,
  };

  test('is each wish once, in the order of preference', () => {
    const answer = ['2026-12-02 evening', '2026-12-01 morning', '2026-12-02 evening'];
    expect(tellWishes(answer, words)).toEqual({
      value: ['2026-12-02 evening', '2026-12-01 morning'],
      text: '<2026-12-02>, EVENING; <2026-12-01>, MORNING',
    });
  });

  test('loses no half', () => {
    expect(tellWishes(['2026-12-01', 'evening'], words)).toEqual({
      value: ['2026-12-01', 'evening'],
      text: '<2026-12-01>; EVENING',
    });
  });

  test('of nothing is nothing', () => {
    for (const none of [undefined, [], '', [''], ['x']])
      expect(tellWishes(none, words)).toBeUndefined();
  });
});
