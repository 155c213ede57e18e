import type { Touch } from '../schema/submission.ts';
import type { FlatEntry } from './flat-entry.ts';

/** Names of a touch that have a column, by what they are told under. */
const UTM = ['source', 'medium', 'campaign', 'term', 'content', 'id'];
const CLICK_IDS = ['gclid', 'gbraid', 'wbraid', 'fbclid', 'msclkid'];

/** The columns of a touch, the same ones whether or not it is known. */
export function flatTouch(which: 'first' | 'last', touch: Touch | undefined): FlatEntry[] {
  const { landing, referrer, at, utm, clickIds } = touch ?? {};
  return [
    [`${which}_touch_landing`, landing ?? ''],
    [`${which}_touch_referrer`, referrer ?? ''],
    [`${which}_touch_at`, at ?? ''],
    ...UTM.map((name): FlatEntry => [`${which}_touch_utm_${name}`, utm?.[name] ?? '']),
    ...CLICK_IDS.map((name): FlatEntry => [`${which}_touch_${name}`, clickIds?.[name] ?? '']),
  ];
}
