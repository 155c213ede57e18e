import type { PageContext } from '../../config/read-template.ts';
import { isRecord } from '../../model/plain.ts';

/** In the one-file build nobody else is told of an outcome: what was asked for is named. */
export function readReports(config: unknown, _page: PageContext, dropped: string[]): undefined {
  const keys = Object.keys(isRecord(config) ? config : {});
  dropped.push(...keys.filter((key) => key === 'analytics' || key === 'monitor'));
}
