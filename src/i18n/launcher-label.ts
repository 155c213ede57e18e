/** The launcher's own words, apart from the rest because it loads before the rest. */
const LABELS: Readonly<Record<string, string>> = { en: 'Request a consultation' };

/** Words for a launcher that was given none, in the language of a BCP 47 tag. */
export function launcherLabel(locale: string): string {
  return LABELS[locale.slice(0, 2).toLowerCase()] ?? LABELS['en'] ?? '';
}
