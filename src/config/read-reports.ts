import type { Analytics, Reports } from '../schema/types.ts';
import { isInsecure } from '../model/is-insecure.ts';
import { isAddress, isFlag, oneOf } from './guards.ts';
import { readerOf } from './reader.ts';
import type { PageContext } from './read-template.ts';

const CONSENTS: readonly Analytics['consent'][] = ['wait', 'granted'];

/**
 * Who hears of an outcome besides the visitor, by a config that came out of `plain`: nobody, unless
 * it says so. The paths of what cannot be used go to `dropped`.
 */
export function readReports(
  config: unknown,
  { pageProtocol }: PageContext,
  dropped: string[],
): Reports {
  const read = readerOf({ raw: config, path: '' }, dropped);
  const isOn = (name: string): boolean => read(`analytics.${name}`, isFlag) ?? false;
  const isReachable = (value: unknown): value is string =>
    isAddress(value) && !isInsecure(value, pageProtocol);
  return {
    analytics: {
      dataLayer: isOn('dataLayer'),
      gtag: isOn('gtag'),
      meta: isOn('meta'),
      consent: read('analytics.consent', oneOf(CONSENTS)) ?? 'wait',
    },
    monitor: read('monitor', isReachable),
  };
}
