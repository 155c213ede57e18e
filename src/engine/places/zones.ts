/** The zone, where a browser knows it. */
export function knownZone(zone: string | undefined): string | undefined {
  try {
    // A name that nobody knows throws.
    return zone && Intl.DateTimeFormat('en', { timeZone: zone }) && zone;
  } catch {
    return undefined;
  }
}

/** Noon by the zero meridian: what a clock shows then tells zones apart. */
const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

function clockIn(timeZone: string): (day: string) => string {
  const clock = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return (day) => clock.format(noon(day));
}

export interface ZonesCompared {
  /** IANA name of the clinic's zone. */
  clinic: string | undefined;
  /** The visitor's own; not every browser tells. */
  own: string | undefined;
  /** The days that are spoken of: zones may part on some of them alone. */
  days: readonly string[];
  locale: string;
}

/** The clinic's zone in words, unless the visitor's clock is known to show the same on all days. */
export function foreignZone({ clinic, own, days, locale }: ZonesCompared): string | undefined {
  const [zone, known] = [knownZone(clinic), knownZone(own)];
  if (!zone) return undefined;
  const [here, there] = [known && clockIn(known), clockIn(zone)];
  if (here && days.every((day) => here(day) === there(day))) return undefined;
  const words = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' });
  const parts = words.formatToParts(noon(days[0] ?? '2000-01-01'));
  return parts.find(({ type }) => type === 'timeZoneName')?.value;
}
