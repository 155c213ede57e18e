import { mergeConfig } from '../../config/index.ts';
import { laterWords } from '../../i18n/en-us/later.ts';
import { troubleWords } from '../../i18n/en-us/trouble.ts';
import { formWords } from '../../i18n/index.ts';
import { isRecord } from '../../model/plain.ts';
import { say } from '../../platform/say.ts';
import type { FormReading, FormSources } from '../read-form.ts';

/** Blank text names nothing: it is what a site's variable leaves that nobody filled. */
const isNamed = (found: unknown): boolean =>
  typeof found === 'string' ? found.trim() !== '' : found !== undefined;

/** Whether some source names a webhook, be it a good one or not. */
function namesWebhook({ settings, call }: FormSources, written: unknown): boolean {
  const { webhook } = mergeConfig(written, call);
  const inConfig = isRecord(webhook) ? webhook['url'] : webhook;
  return [inConfig, settings['webhook']].some(isNamed);
}

/** The shape of configs that have a price guide or proof blocks, where one has. */
async function importShape({ call }: FormSources, { written }: FormReading) {
  const { priceGuide, blocks } = mergeConfig(written, call);
  if (priceGuide === undefined && blocks === undefined) return undefined;
  return (await import('../../schema/form-config.ts')).formConfigSchema;
}

/** What judges a price guide, and the keys of its words, where some config speaks of one. */
async function importPriceJudge({ call }: FormSources, { written }: FormReading) {
  const { priceGuide, messages } = mergeConfig(written, call);
  const isPriced = Object.keys(isRecord(messages) ? messages : {}).some((key) =>
    key.startsWith('price.'),
  );
  if (priceGuide === undefined && !isPriced) return undefined;
  const [{ judgePrice }, { priceWords }] = await Promise.all([
    import('../../schema/judge-price.ts'),
    import('../price/index.tsx'),
  ]);
  return { judgePrice, priceWords };
}

/** What judges proof blocks, and the keys of their words, where some config has any. */
async function importBlockJudge({ call }: FormSources, { written }: FormReading) {
  const { blocks } = mergeConfig(written, call);
  if (blocks === undefined) return undefined;
  const [{ judgeBlocks }, { blockWords }] = await Promise.all([
    import('../../schema/judge-blocks.ts'),
    import('../blocks/index.ts'),
  ]);
  return { judgeBlocks, blockWords };
}

/** Says in the console, a line each, whatever a site builder can mend. */
export async function judgeSources(sources: FormSources, reading: FormReading): Promise<void> {
  const [{ judgeConfig, judgeSettings }, { furtherWords }, schema, price, blocks] =
    await Promise.all([
      import('../../schema/index.ts'),
      import('../further/index.ts'),
      importShape(sources, reading),
      importPriceJudge(sources, reading),
      importBlockJudge(sources, reading),
    ]);
  const { written } = reading;
  const { protocol } = location;
  const { settings, query, call } = sources;
  const attributes = Object.fromEntries(
    Object.entries(settings).filter(([name, text]) => query[name] !== text),
  );
  const words = { ...formWords, ...laterWords, ...troubleWords, ...furtherWords };
  const context = {
    pageProtocol: protocol,
    template: reading.template,
    hasWebhook: namesWebhook(sources, reading.written),
    messageKeys: Object.keys({ ...words, ...price?.priceWords, ...blocks?.blockWords }),
    schema,
    judgePrice: price?.judgePrice,
    judgeBlocks: blocks?.judgeBlocks,
  };
  // The call is laid over the written config, so it may speak of what that one has.
  const under = mergeConfig(reading.template, written);
  const configs = [
    { config: written, template: reading.template },
    { config: call, template: under },
  ].filter(({ config }) => config !== undefined);
  const faults = [
    ...judgeSettings(attributes, 'attribute', protocol),
    ...judgeSettings(query, 'query', protocol),
    ...(configs.length > 0 ? configs : [{ config: {}, template: reading.template }]).flatMap(
      ({ config, template }) => judgeConfig(config, { ...context, template }),
    ),
  ];
  for (const { message } of faults) say(message);
}
