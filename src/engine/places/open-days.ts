import type { Form } from '../../schema/types.ts';

/** When a place is open, as far as days go. */
export type Opening = Pick<Form['clinic'], 'hours' | 'holidays'>;

/**
 * Those of some days on which a place is open at all. Where it is on none of them, all: whoever must
 * choose can, and the clinic answers.
 */
export function openDays(
  all: readonly string[],
  { hours, holidays = [] }: Opening,
): readonly string[] {
  const open = all.filter((day) => {
    // As in `Mon, 23 Nov 2026`, in English whatever the device.
    const weekday = new Date(day).toUTCString().slice(0, 3).toLowerCase();
    const isOpen = !hours?.[0] || hours.some(({ days }) => days.some((name) => name === weekday));
    return isOpen && !holidays.includes(day);
  });
  return open[0] ? open : all;
}
