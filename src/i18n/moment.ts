/** How a moment is told: in a language, BCP 47, and by the clocks of an IANA time zone. */
export interface MomentStyle {
  locale: string;
  timeZone: string | undefined;
  /** The visitor's zone. @default the device's */
  visitorZone?: string | undefined;
}

/** A moment in words, and on which day it is where the visitor shares the clinic's clocks. */
export interface MomentTold {
  time: string;
  day?: 'today' | 'tomorrow' | undefined;
}

const DAY = 86_400_000;
const HOUR = { hour: 'numeric', minute: '2-digit' } as const;

/** The calendar day of a moment in a zone; the Swedish way to write one is that of ISO 8601. */
function dayOf(moment: Date, timeZone: string | undefined): number {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone } as const;
  return Date.parse(new Intl.DateTimeFormat('sv', parts).format(moment));
}

/**
 * A moment to come, by the clinic's clocks: the time today or tomorrow, its weekday within six days,
 * else its date. Where the visitor's clocks differ the zone is named, and no day is called today.
 */
export function tellMoment(moment: Date, now: Date, style: MomentStyle): MomentTold {
  const { locale, timeZone, visitorZone } = style;
  const write = (zone: string | undefined, parts: Intl.DateTimeFormatOptions, at: Date): string =>
    new Intl.DateTimeFormat(locale, { ...parts, timeZone: zone }).format(at);
  const whole = { ...HOUR, month: 'numeric', day: 'numeric' } as const;
  const isAway = write(visitorZone, whole, moment) !== write(timeZone, whole, moment);
  const ahead = (dayOf(moment, timeZone) - dayOf(now, timeZone)) / DAY;
  if (!isAway && ahead < 2)
    return { time: write(timeZone, HOUR, moment), day: ahead < 1 ? 'today' : 'tomorrow' };
  const date = ahead > 6 ? ({ month: 'long', day: 'numeric' } as const) : {};
  const zone = isAway ? ({ timeZoneName: 'short' } as const) : {};
  return { time: write(timeZone, { weekday: 'long', ...date, ...HOUR, ...zone }, moment) };
}

/** The month and the year of a day like 2026-11-01, as `Nov 2026`. */
export function tellMonth(day: string, locale: string): string {
  const parts = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, parts).format(new Date(`${day}T00:00Z`));
}
