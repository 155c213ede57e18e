import { DAYPARTS } from '../../model/dayparts.ts';
import { isDate } from '../../model/is-date.ts';
import type { Answer, FieldOf } from '../../schema/types.ts';

export type Daypart = (typeof DAYPARTS)[number];

/** A day and a part of it; either may still be missing. */
export interface Wish {
  day: string;
  part: Daypart | '';
}

export const NO_WISH: Wish = { day: '', part: '' };

/** As it stands in an answer: "2026-12-01 morning", or as much of it as there is. */
export const writeWish = ({ day, part }: Wish): string => [day, part].filter(Boolean).join(' ');

function readWish(text: string): Wish {
  const parts = text.split(' ');
  return {
    day: parts.find(isDate) ?? '',
    part: DAYPARTS.find((part) => parts.includes(part)) ?? '',
  };
}

export const wishesIn = (answer: Answer): Wish[] =>
  typeof answer === 'object' ? answer.map(readWish) : [];

/** An answer of those that say anything. */
export function answerOf(wishes: readonly Wish[]): Answer {
  const said = wishes.map(writeWish).filter(Boolean);
  return said.length > 0 ? said : undefined;
}

/** That many days of the calendar after one, whatever clocks do in their nights. */
export function daysAfter(day: string, count: number): string[] {
  const [year = 0, month = 1, date = 0] = day.split('-').map(Number);
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(year, month - 1, date + 1 + index)).toISOString().slice(0, 10),
  );
}

/** Why wishes do not do; its words are in `i18n`, under `places.<code>`. */
export type WishFault = { code: 'half' } | { code: 'past' | 'closed'; day: string };

/** @param days to choose from, in order */
export function judgeWishes(
  { dayparts }: FieldOf<'times'>,
  answer: Answer,
  days: readonly string[],
): WishFault | undefined {
  const [first = ''] = days;
  for (const { day, part } of wishesIn(answer)) {
    if (!day || !dayparts.some((known) => known === part)) return { code: 'half' };
    if (!days.includes(day)) return { code: day < first ? 'past' : 'closed', day };
  }
  return undefined;
}

export interface WishWords {
  /** A day in words. */
  day(day: string): string;
  /** A part of the day, within a sentence. */
  part(part: Daypart): string;
  /** Both as one. */
  both(day: string, part: string): string;
}

/** What wishes tell the clinic, in the order in which they were written, none of them twice. */
export function tellWishes(
  answer: Answer,
  words: WishWords,
): { value: string[]; text: string } | undefined {
  const told = new Map<string, string>();
  for (const wish of wishesIn(answer)) {
    const day = wish.day && words.day(wish.day);
    const part = wish.part && words.part(wish.part);
    if (day || part) told.set(writeWish(wish), day && part ? words.both(day, part) : day || part);
  }
  if (told.size === 0) return undefined;
  return { value: [...told.keys()], text: [...told.values()].join('; ') };
}
