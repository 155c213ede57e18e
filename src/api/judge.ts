import { layered } from '../model/layered.ts';
import { plain } from '../model/plain.ts';
import type { Fault } from '../schema/faults.ts';

export interface JudgeOptions {
  /**
   * `location.protocol` of the page that the form is for: under https a webhook has to be too.
   * @default 'https:'
   */
  pageProtocol?: 'https:' | 'http:' | undefined;
}

/**
 * Everything that is wrong with a form config, whatever it is, as the console of a page would say it:
 * each fault with its `code`, its `path`, what was found, what is allowed and the nearest name that
 * would do. An empty list where all is well. For servers and build scripts: it needs no page.
 */
export async function judge(config: unknown, options: JudgeOptions = {}): Promise<Fault[]> {
  const { pageProtocol = 'https:' } = options;
  const none = layered({});
  const sources = { settings: none, query: none, call: plain(config) ?? null };
  const [{ readSources }, { faultsOf }] = await Promise.all([
    import('../widget/read-layers.ts'),
    import('../widget/later/judge-sources.ts'),
  ]);
  return faultsOf(sources, await readSources(sources, { pageProtocol }), pageProtocol);
}
