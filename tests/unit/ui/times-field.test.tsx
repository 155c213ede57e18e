import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FieldConfig, FormConfig } from '../../../src/schema/types.ts';
import { faultWords } from '../../../src/ui/later/fault-words.ts';
import { where } from '../engine/places/support.ts';
import { drawPlaces } from './places.tsx';
import { after, clear, fieldOf, one, press, textOf, wordsAt } from './support.tsx';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-26T03:00:00Z'), toFake: ['Date'] });
});
afterEach(() => {
  clear();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

type Clinic = NonNullable<FormConfig['clinic']>;
const CHICAGO: Clinic = { timeZone: 'America/Chicago' };
const times = (more: object = {}): FieldConfig => ({
  id: 'wishes',
  kind: 'times',
  label: 'When?',
  ...more,
});

function drawTimes(more: object = {}, clinic: Clinic = CHICAGO) {
  const { form, box } = drawPlaces([times(more)], clinic);
  const selects = () => [...box.querySelectorAll('select')];
  const pick = (index: number, value: string) =>
    after(() => {
      const select = selects()[index];
      if (!select) throw new Error(`no select ${index}`);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const words = () => {
    const fault = form.engine.fault('wishes');
    return fault && faultWords(form, fieldOf(form.engine, 'wishes'), fault);
  };
  const judge = () => {
    after(() => void form.engine.judgeAll());
    return words();
  };
  return { form, box, selects, pick, judge, answer: () => form.engine.answer('wishes') };
}

const labelsOf = (select: HTMLSelectElement | undefined): string[] =>
  [...(select?.options ?? [])].map(({ text }) => text);
const add = (box: HTMLElement) => one(box, 'button.add');
const removes = (box: HTMLElement) => [...box.querySelectorAll<HTMLElement>('.wish-head button')];

describe('the days to choose from', () => {
  test('begin tomorrow by the clinic’s calendar, and are as many as the field says', () => {
    const { selects } = drawTimes({ days: 3 });
    expect(labelsOf(selects()[0])).toEqual([
      'Choose one',
      'Thu, Nov 26',
      'Fri, Nov 27',
      'Sat, Nov 28',
    ]);
  });

  test('are four weeks where it says nothing', () => {
    expect(labelsOf(drawTimes().selects()[0])).toHaveLength(29);
  });

  test('are those of a clinic beyond the date line', () => {
    const { selects } = drawTimes({ days: 1 }, { timeZone: 'Pacific/Kiritimati' });
    expect(labelsOf(selects()[0])[1]).toBe('Fri, Nov 27');
  });

  test('go by the clock of the location chosen', () => {
    const locations = [
      { id: 'dallas', name: 'Dallas' },
      { id: 'tokyo', name: 'Tokyo', timeZone: 'Asia/Tokyo' },
    ];
    const { box } = drawPlaces([where, times({ days: 1 })], { ...CHICAGO, locations });
    const first = () => labelsOf([...box.querySelectorAll('select')][0])[1];
    expect(first()).toBe('Thu, Nov 26');
    press(one(box, 'input[value="tokyo"]'));
    expect(first()).toBe('Fri, Nov 27');
    expect(textOf(box, '.zone')).toBe('Times are the clinic’s: Japan Standard Time');
    press(one(box, 'input[value="dallas"]'));
    expect(first()).toBe('Thu, Nov 26');
  });
});

describe('the clinic’s zone', () => {
  const resolved = Intl.DateTimeFormat.prototype.resolvedOptions;
  const ownZone = (timeZone: string | undefined) =>
    vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockImplementation(function (
      this: Intl.DateTimeFormat,
    ) {
      return Object.assign(resolved.call(this), { timeZone });
    });

  test('is said where the visitor’s clock is another, and tied to the question', () => {
    ownZone('Europe/Berlin');
    const { box } = drawTimes({ hint: 'As you like.' });
    expect(textOf(box, '.zone')).toBe('Times are the clinic’s: Central Time');
    expect(wordsAt(one(box, 'fieldset'), 'aria-describedby')).toBe(
      'As you like. | Times are the clinic’s: Central Time',
    );
  });

  test('is said where nobody knows the visitor’s', () => {
    ownZone(undefined);
    expect(textOf(drawTimes().box, '.zone')).toBe('Times are the clinic’s: Central Time');
  });

  test('is not said where there is none', () => {
    expect(drawTimes({}, {}).box.querySelector('.zone')).toBeNull();
  });
});

describe('wishes', () => {
  test('begin with one, of a day and a part of it, both with their labels', () => {
    const { box, selects, answer } = drawTimes();
    const labels = selects().map(({ id }) => textOf(box, `label[for="${id}"]`));
    expect(labels).toEqual(['Day', 'Time of day']);
    expect(labelsOf(selects()[1])).toEqual(['Choose one', 'Morning', 'Afternoon', 'Evening']);
    expect(selects().map(({ name }) => name)).toEqual(['wishes', 'wishes']);
    expect([answer(), removes(box)]).toEqual([undefined, []]);
  });

  test('are answered as texts, in the order of preference', () => {
    const { box, pick, answer } = drawTimes();
    pick(0, '2026-12-01');
    expect(answer()).toEqual(['2026-12-01']);
    pick(1, 'morning');
    press(add(box));
    pick(3, 'evening');
    pick(2, '2026-11-30');
    expect(answer()).toEqual(['2026-12-01 morning', '2026-11-30 evening']);
  });

  test('taken back are no answer', () => {
    const { pick, answer } = drawTimes();
    pick(0, '2026-12-01');
    pick(0, '');
    expect(answer()).toBeUndefined();
  });

  test('of one part of the day ask for the day alone, and say the part', () => {
    const { box, selects, pick, answer } = drawTimes({ dayparts: ['evening'] });
    expect(selects()).toHaveLength(1);
    expect(textOf(box, '.wish label')).toBe('Day, evening');
    pick(0, '2026-12-01');
    expect(answer()).toEqual(['2026-12-01 evening']);
    pick(0, '');
    expect(answer()).toBeUndefined();
  });

  test('have parts in the order of the day, each once', () => {
    const { selects } = drawTimes({ dayparts: ['evening', 'morning', 'evening'] });
    expect(labelsOf(selects()[1])).toEqual(['Choose one', 'Morning', 'Evening']);
  });

  test('that were written before are there when the step comes again', () => {
    const { form, pick } = drawTimes();
    pick(0, '2026-12-01');
    const { box } = drawPlaces([times()], CHICAGO);
    expect(box.querySelectorAll('.wish')).toHaveLength(1);
    expect(form.engine.answer('wishes')).toEqual(['2026-12-01']);
  });
});

describe('adding and removing', () => {
  test('goes up to as many as the field says, and focus to the new one', () => {
    const { box, selects } = drawTimes();
    press(add(box));
    expect(document.activeElement).toBe(selects()[2]);
    press(add(box));
    expect(document.activeElement).toBe(selects()[4]);
    expect(box.querySelector('button.add')).toBeNull();
    const groups = [...box.querySelectorAll('.wish')].map((it) => it.getAttribute('aria-label'));
    expect(groups).toEqual(['Choice 1', 'Choice 2', 'Choice 3']);
    expect(removes(box).map((it) => it.getAttribute('aria-label'))).toEqual([
      'Remove choice 1',
      'Remove choice 2',
      'Remove choice 3',
    ]);
  });

  test('is not offered where there may be one only', () => {
    expect(drawTimes({ most: 1 }).box.querySelector('button')).toBeNull();
  });

  test('of one in the middle leaves the others, and focus in its place', () => {
    const { box, selects, pick, answer } = drawTimes();
    press(add(box));
    press(add(box));
    for (const [index, day] of [1, 2, 3].entries()) {
      pick(2 * index, `2026-12-0${day}`);
      pick(2 * index + 1, 'morning');
    }
    press(removes(box)[1] ?? box);
    expect(answer()).toEqual(['2026-12-01 morning', '2026-12-03 morning']);
    expect(selects().map(({ value }) => value)).toEqual([
      '2026-12-01',
      'morning',
      '2026-12-03',
      'morning',
    ]);
    expect(document.activeElement).toBe(selects()[2]);
  });

  test('of the last leads focus to the one that is left, which then has no number', () => {
    const { box, selects } = drawTimes();
    press(add(box));
    press(removes(box)[1] ?? box);
    expect(document.activeElement).toBe(selects()[0]);
    expect(removes(box)).toEqual([]);
    expect(one(box, '.wish').hasAttribute('role')).toBe(false);
  });
});

describe('a fault', () => {
  const HALF = 'Choose both a day and a time of day, or neither';

  test('is a wish of which half is missing, and marks that half', () => {
    const { box, selects, pick, judge } = drawTimes();
    pick(0, '2026-12-01');
    press(add(box));
    pick(3, 'evening');
    expect(judge()).toBe(HALF);
    expect(selects().map((it) => it.getAttribute('aria-invalid'))).toEqual([
      null,
      'true',
      'true',
      null,
    ]);
    for (const select of selects().slice(1, 3))
      expect(wordsAt(select, 'aria-describedby')).toBe(`Error: ${HALF}`);
  });

  test('is no wish that says nothing beside one that is whole', () => {
    const { box, pick, judge } = drawTimes();
    pick(0, '2026-12-01');
    pick(1, 'morning');
    press(add(box));
    expect(judge()).toBeUndefined();
  });

  test('is a day that has come while the form stood open; it stays to be seen', () => {
    const { selects, pick, judge } = drawTimes({ days: 2 });
    pick(0, '2026-11-26');
    pick(1, 'morning');
    vi.setSystemTime(new Date('2026-11-27T03:00:00Z'));
    expect(judge()).toBe('Choose a later day than Thursday, November 26');
    expect(selects()[0]?.value).toBe('2026-11-26');
    expect(selects().map((it) => it.getAttribute('aria-invalid'))).toEqual(['true', null]);
  });

  test('is none at all where one is needed, and both parts say so', () => {
    const { selects, judge } = drawTimes({ required: true });
    expect(selects().map((it) => it.getAttribute('aria-required'))).toEqual(['true', 'true']);
    expect(judge()).toBe('Please choose at least one');
    expect(selects().map((it) => it.getAttribute('aria-invalid'))).toEqual(['true', 'true']);
  });

  test('goes with the next pick', () => {
    const { selects, pick, judge } = drawTimes();
    pick(0, '2026-12-01');
    judge();
    pick(1, 'morning');
    expect(selects().some((it) => it.hasAttribute('aria-invalid'))).toBe(false);
  });
});

test('wishes are told as values and in the locale’s words', () => {
  const { form } = drawTimes();
  const field = fieldOf(form.engine, 'wishes');
  if (field.kind !== 'times') throw new Error(field.kind);
  expect(form.further?.tell?.(field, ['2026-12-01 morning', '2026-12-03 evening'])).toEqual({
    value: ['2026-12-01 morning', '2026-12-03 evening'],
    text: 'Tuesday, December 1, morning; Thursday, December 3, evening',
  });
});
