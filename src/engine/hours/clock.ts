const DAY = 86_400_000;

/** What the clocks of a zone show at a moment, as the moment at which those of UTC show the same. */
export type Clock = (moment: number) => number;

/**
 * The clocks of a zone.
 * @param timeZone an IANA name
 * @throws RangeError where the browser does not know the zone
 */
export function clockOf(timeZone: string): Clock {
  const two = '2-digit';
  const format = new Intl.DateTimeFormat('sv', {
    timeZone,
    year: 'numeric',
    month: two,
    day: two,
    hour: two,
    minute: two,
    second: two,
  });
  // The Swedish way to write a day and a time is all but that of ISO 8601.
  return (moment) => Date.parse(`${format.format(moment).replace(' ', 'T')}Z`);
}

/**
 * The moments at which a zone's clocks show a time: two where clocks are set back. Where they are
 * set forward over it, none does, and these are the ones before and after.
 * @param shown as a `Clock` tells it
 */
export function momentsOf(shown: number, clock: Clock): number[] {
  // No zone changes its clocks twice in two days.
  const both = [-DAY, DAY].map((shift) => 2 * shown + shift - clock(shown + shift));
  const real = both.filter((moment) => clock(moment) === shown);
  return real[0] === undefined ? both : real;
}
