import type { Answer, Field } from '../../schema/types.ts';
import type { Check, Engine } from '../../engine/index.ts';
import {
  plainE164,
  readPhone,
  zoneFor,
  zoneOf,
  type PhoneReading,
  type Zone,
} from '../../engine/phone/index.ts';
import { phoneWords } from '../../i18n/en-us/phone.ts';
import { createTranslate } from '../../i18n/index.ts';
import type { PhoneRules } from '../later/watch-phones.ts';

/** Where the rules of each world zone are. */
const ZONES: Readonly<Record<string, () => Promise<{ zone: Zone }>>> = {
  1: () => import('../../engine/phone/zones/phone-1.ts'),
  2: () => import('../../engine/phone/zones/phone-2.ts'),
  3: () => import('../../engine/phone/zones/phone-3.ts'),
  4: () => import('../../engine/phone/zones/phone-4.ts'),
  5: () => import('../../engine/phone/zones/phone-5.ts'),
  6: () => import('../../engine/phone/zones/phone-6.ts'),
  7: () => import('../../engine/phone/zones/phone-7.ts'),
  8: () => import('../../engine/phone/zones/phone-8.ts'),
  9: () => import('../../engine/phone/zones/phone-9.ts'),
};

/** The rules that have been fetched; each is asked for once, and told of when it is there. */
function createZones(onZone: () => void) {
  const here = new Map<string, Zone>();
  const coming = new Map<string, Promise<unknown>>();
  return {
    here,
    want(digit = ''): void {
      const load = coming.has(digit) ? undefined : ZONES[digit];
      if (!load) return;
      const fetched = load().then(({ zone }) => {
        here.set(digit, zone);
        onZone();
      });
      // What does not load is not asked for again: the looser check stands.
      coming.set(
        digit,
        fetched.catch(() => undefined),
      );
    },
    settle: () => Promise.all(coming.values()),
  };
}

/** A country's name in the language of the form; its code where the browser has no names. */
function nameOf(country: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country;
  } catch {
    return country;
  }
}

/** Says a fault in words, with the country whose numbers are that long. */
function createTell({ form: { clinic, locale, messages } }: Engine) {
  const t = createTranslate(phoneWords, messages);
  const country = clinic.country && nameOf(clinic.country, locale);
  return ({ code }: PhoneReading, fault: 'too_short' | 'too_long'): string =>
    code ? t(`phone.away.${fault}`, { code }) : t(`phone.${fault}`, { country: country ?? '' });
}

/** Letters besides an extension: what the looser check refuses for its words stays refused. */
const WORDS = /^[^\d+]*\p{L}/u;

/**
 * Judges phone numbers by the rules of their country, fetched for the clinic's at once and for
 * others when their calling code is typed.
 * @param check the looser rules, which stand until then
 */
export function createPhones({ engine }: { engine: Engine }, check: Check): PhoneRules {
  const { country } = engine.form.clinic;
  const tell = createTell(engine);
  const zones = createZones(() => engine.useCheck(judge));
  const read = (typed: string) => readPhone(typed, country, zones.here);

  function judge(field: Field, answer: Answer) {
    const fault = check(field, answer);
    const isPhone = field.kind === 'phone' && typeof answer === 'string';
    if (!isPhone || fault?.code === 'too_long' || WORDS.test(answer)) return fault;
    const reading = read(answer);
    if (!reading) return fault;
    return reading.fault && { code: 'not_phone' as const, words: tell(reading, reading.fault) };
  }

  const phones = engine.form.steps.flatMap(({ fields }) => fields).filter(isPhoneField);
  function look(id: string): void {
    const answer = engine.answer(id);
    if (typeof answer === 'string') zones.want(zoneFor(answer, country, zones.here));
  }
  zones.want(zoneOf(country));
  for (const { id } of phones) {
    engine.subscribe(id, () => look(id));
    look(id);
  }
  return {
    settle: zones.settle,
    toE164: (typed) => read(typed)?.e164 ?? plainE164(typed, country),
  };
}

const isPhoneField = ({ kind }: Field): boolean => kind === 'phone';
