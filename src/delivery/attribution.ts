import type { Touch, Touches } from '../schema/submission.ts';
import { KEPT_KEYS, pageUrl } from './page-url.ts';

/** One load of a page. */
export interface View {
  /** The address it was loaded under. */
  href: string;
  /** `document.referrer`. */
  referrer: string;
  at: Date;
}

/** Days that a first touch counts: as long as Google Ads takes a click id for an offline import. */
const TOUCH_DAYS = 90;
const DAY_MS = 864e5;

/** Whole signs of one value, and of an address: more is no campaign's name. */
const VALUE = /^.{0,200}/su;
const ADDRESS = /^.{0,1000}/su;

/** Names of one touch: there are nine of any use. */
const NAMES_MOST = 20;

const UTM = 'utm_';

/** Its own: that of `plain` would fetch all that reads configs. */
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Not by `Array.from`, which old libraries replace by one that splits no text. */
const clip = (text: string, most = VALUE): string => most.exec(text)?.[0] ?? '';

const addressOf = (href: string): string | undefined => {
  const address = pageUrl(href);
  return address && clip(address, ADDRESS);
};

/** Campaign and click ids of query entries; of a key that comes twice, what comes first. */
function campaignOf(entries: Iterable<readonly [string, string]>): Pick<Touch, 'utm' | 'clickIds'> {
  const utm = new Map<string, string>();
  const clickIds = new Map<string, string>();
  for (const [key, value] of entries) {
    const [to, name] = key.startsWith(UTM) ? [utm, key.slice(UTM.length)] : [clickIds, key];
    if (value && KEPT_KEYS.test(key) && !to.has(name) && to.size < NAMES_MOST)
      to.set(name, clip(value));
  }
  return { utm: Object.fromEntries(utm), clickIds: Object.fromEntries(clickIds) };
}

/** Where a page view came from. No query key stays but those of campaigns and clicks. */
export function touchOf({ href, referrer, at }: View): Touch {
  return {
    landing: addressOf(href),
    referrer: addressOf(referrer),
    ...campaignOf(new URL(href).searchParams),
    at: at.toISOString(),
  };
}

const hostOf = (address: string | undefined): string | undefined =>
  address && new URL(address).host.replace(/^www\./, '');

/**
 * Whether somebody came from elsewhere, and not from a page of the same site or by hand. What
 * refers to a frame without an address (`about:srcdoc`) is the page around it.
 */
const isFromOutside = ({ landing, referrer, utm, clickIds }: Touch): boolean =>
  Object.entries({ ...utm, ...clickIds }).length > 0 ||
  Boolean(landing && referrer && hostOf(referrer) !== hostOf(landing));

/**
 * What is known after one more page view: the first one stays for 90 days, the last one that came
 * from elsewhere takes the place of the one before. A page opened by hand takes no place but an empty one.
 */
export function withView(known: Touches | undefined, view: View): Touches {
  const touch = touchOf(view);
  if (!known) return { first: touch, last: touch };
  // Tabs tell of their pages in any order.
  const { first, last } = known;
  return {
    first: touch.at < first.at ? touch : first,
    last: isFromOutside(touch) && touch.at > last.at ? touch : last,
  };
}

/** A touch as this site's storage holds it, where any script of the page may have written. */
function readTouch(value: unknown): Touch | undefined {
  if (!isRecord(value)) return undefined;
  const { landing, referrer, utm, clickIds, at } = value;
  const pairsOf = (from: unknown, prefix: string): [string, string][] =>
    Object.entries(isRecord(from) ? from : {}).flatMap(([key, one]) =>
      typeof one === 'string' ? [[prefix + key, one]] : [],
    );
  const time = new Date(typeof at === 'string' ? at : Number.NaN);
  if (Number.isNaN(time.getTime())) return undefined;
  return {
    landing: typeof landing === 'string' ? addressOf(landing) : undefined,
    referrer: typeof referrer === 'string' ? addressOf(referrer) : undefined,
    ...campaignOf([...pairsOf(utm, UTM), ...pairsOf(clickIds, '')]),
    at: time.toISOString(),
  };
}

/** What was known before and is not too old, of which the last touch may be left alone; nothing where it is none of ours. */
export function readTouches(text: string | null, now: Date): Touches | undefined {
  try {
    const stored: unknown = JSON.parse(text ?? '');
    if (!isRecord(stored)) return undefined;
    const [first, last] = [readTouch(stored['first']), readTouch(stored['last'])];
    if (!first || !last) return undefined;
    const counts = ({ at }: Touch): boolean => {
      const age = now.getTime() - new Date(at).getTime();
      // Another tab may have been opened after this one.
      return age > -DAY_MS && age < TOUCH_DAYS * DAY_MS;
    };
    if (!counts(last)) return undefined;
    return { first: counts(first) ? first : last, last };
  } catch {
    return undefined;
  }
}
