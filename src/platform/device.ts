/** What the visitor holds, by pointer and room: good enough for a front desk. */
export function deviceClass(): 'phone' | 'tablet' | 'desktop' {
  if (!matchMedia('(pointer: coarse)').matches) return 'desktop';
  // The shorter side tells a phone from a tablet, however it is held.
  return Math.min(screen.width, screen.height) < 600 ? 'phone' : 'tablet';
}

/** The visitor's time zone (IANA name), where the browser tells. */
export function timeZone(): string | undefined {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || undefined;
}
