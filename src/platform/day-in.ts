/**
 * The calendar day of a moment in a time zone, as `2026-11-01`.
 * @param timeZone an IANA name; where it is missing or no browser knows it, the device's own counts
 */
export function dayIn(timeZone: string | undefined, moment: Date): string {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  // The Swedish way to write a day is the one of ISO 8601.
  const write = (zone: string | undefined) =>
    new Intl.DateTimeFormat('sv', { ...parts, timeZone: zone }).format(moment);
  try {
    return write(timeZone);
  } catch {
    return write(undefined);
  }
}
