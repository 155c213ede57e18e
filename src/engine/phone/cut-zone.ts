import type { MetadataJson } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/metadata.min.json';

/**
 * Where a country's rules say how its numbers are set out and how an extension is written: of no
 * use where numbers are only read.
 * @see https://gitlab.com/catamphetamine/libphonenumber-js/-/blob/master/METADATA.md
 */
const UNUSED = [4, 6, 9, 12, 13];

function cutCountry(rules: readonly unknown[] = []): unknown[] {
  const kept = rules.map((rule, at) => (UNUSED.includes(at) ? 0 : rule));
  while (kept.at(-1) === 0) kept.pop();
  return kept;
}

/**
 * The library's rules for the calling codes that begin with one digit. Codes of no country (+800,
 * satellites) are left out: they get the looser check.
 */
export function cutZone(digit: string): MetadataJson {
  const codes = Object.entries(metadata.country_calling_codes).filter(([code]) =>
    code.startsWith(digit),
  );
  const countries = codes.flatMap(([, list]) => list);
  return {
    version: metadata.version,
    country_calling_codes: Object.fromEntries(codes),
    countries: Object.fromEntries(
      countries.map((country) => [country, cutCountry(metadata.countries[country])]),
    ),
    nonGeographic: {},
  };
}
