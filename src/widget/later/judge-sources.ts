import { mergeConfig } from '../../config/index.ts';
import { plainReceiver } from '../../delivery/index.ts';
import { laterWords } from '../../i18n/en-us/later.ts';
import { troubleWords } from '../../i18n/en-us/trouble.ts';
import { formWords, type PhoneKey } from '../../i18n/index.ts';
import { isPlace } from '../../model/has-further.ts';
import { isRecord } from '../../model/plain.ts';
import { say } from '../../platform/say.ts';
import type { Fault } from '../../schema/faults.ts';
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

/** Whether a config rewords a text whose key begins so. */
const rewords = (messages: unknown, start: string): boolean =>
  isRecord(messages) && Object.keys(messages).some((key) => key.startsWith(start));

/** What any form says. */
const WORDS: Readonly<Record<string, string>> = { ...formWords, ...laterWords, ...troubleWords };

/** What the rules for phone numbers say, by key: whoever rewords it does not have them fetched. */
const PHONE_WORDS: Readonly<Record<PhoneKey, true>> = {
  'phone.too_short': true,
  'phone.too_long': true,
  'phone.away.too_short': true,
  'phone.away.too_long': true,
};

/** Whether a part of a config says any of this. */
const saysOf = (part: unknown, ...keys: string[]): boolean =>
  isRecord(part) && keys.some((key) => key in part);

const namesPlaces = (clinic: unknown): boolean => saysOf(clinic, 'locations', 'practitioners');
/** A location may have hours too. */
const namesHours = (clinic: unknown): boolean =>
  saysOf(clinic, 'hours', 'holidays', 'timeZone', 'locations');

/** The shape of configs that have what few have: it is fetched where one has. */
async function importShape({ call }: FormSources, { written, template }: FormReading) {
  const config = mergeConfig(written, call);
  const { clinic, surface, webhook } = config;
  const isPlain =
    !saysOf(webhook, 'fields', 'values') &&
    !saysOf(config, 'priceGuide', 'blocks', 'review', 'analytics', 'monitor') &&
    !saysOf(surface, 'side', 'launcher', 'triggers');
  if (isPlain && !namesPlaces(clinic) && !namesHours(clinic)) return undefined;
  const { formConfigSchema, judgeSeen } = await import('../../schema/form-config.ts');
  return {
    schema: formConfigSchema,
    judgeSeen: template?.id === 'smp-price' ? judgeSeen : undefined,
  };
}

/** What judges a price guide, and the keys of its words, where some config speaks of one. */
async function importPriceJudge({ call }: FormSources, { written }: FormReading) {
  const { priceGuide, messages } = mergeConfig(written, call);
  if (priceGuide === undefined && !rewords(messages, 'price.')) return undefined;
  const [{ judgePrice, isJudgedAsPrice }, { priceWords }] = await Promise.all([
    import('../../schema/judge-price.ts'),
    import('../price/index.tsx'),
  ]);
  return { judgePrice, isJudgedAsPrice, priceWords };
}

/** What judges proof blocks and hours, and the keys of the words of blocks, where a config has some. */
async function importBlockJudge({ call }: FormSources, { written }: FormReading) {
  const { blocks, clinic } = mergeConfig(written, call);
  if (blocks === undefined && !namesHours(clinic)) return undefined;
  const [{ judgeBlocks }, words] = await Promise.all([
    import('../../schema/judge-blocks.ts'),
    blocks === undefined ? undefined : import('../blocks/index.ts'),
  ]);
  return { judgeBlocks, blockWords: words?.blockWords };
}

/** What judges places, people and times, and the keys of their words, where a form asks for them. */
async function importPlacesJudge({ call }: FormSources, { written, form }: FormReading) {
  const { clinic, messages } = mergeConfig(written, call);
  const isAsked = form.steps.some(({ fields }) => fields.some(isPlace));
  if (!isAsked && !namesPlaces(clinic) && !rewords(messages, 'places.')) return undefined;
  const [places, words] = await Promise.all([
    import('../../schema/judge-places.ts'),
    rewords(messages, 'places.') ? import('../places/index.tsx') : undefined,
  ]);
  return { places, placesWords: words?.placesWords };
}

/** The keys of the words of photos, where some message rewords them. */
async function importPhotosWords({ call }: FormSources, { written }: FormReading) {
  const { messages } = mergeConfig(written, call);
  return rewords(messages, 'photos.') ? import('../photos/index.tsx') : undefined;
}

/** The words of numbers, days and notes, where some message is not among those of every form. */
async function importFurtherWords({ call }: FormSources, { written }: FormReading) {
  const { messages } = mergeConfig(written, call);
  const keys = Object.keys(isRecord(messages) ? messages : {});
  return keys.every((key) => key in WORDS) ? undefined : import('../further/index.ts');
}

/** The words of the step that shows all answers, where a message rewords one. */
async function importReviewWords({ call }: FormSources, { written }: FormReading) {
  const { messages } = mergeConfig(written, call);
  return rewords(messages, 'review.')
    ? (await import('../review/index.tsx')).reviewWords
    : undefined;
}

/** What judges triggers, where a config has some. */
async function importTriggerJudge({ call }: FormSources, { written }: FormReading) {
  const { surface } = mergeConfig(written, call);
  if (!saysOf(surface, 'triggers')) return undefined;
  return (await import('../../schema/judge-triggers.ts')).judgeTriggers;
}

/** What judges who hears of outcomes, where a config says so. */
async function importReportsJudge({ call }: FormSources, { written }: FormReading) {
  if (!saysOf(mergeConfig(written, call), 'analytics', 'monitor')) return undefined;
  return (await import('../../schema/judge-reports.ts')).judgeReports;
}

/** What judges how a form is received, where a vendor does, or a config says more of it. */
async function importReceiverJudge({ call }: FormSources, { form, written }: FormReading) {
  const { webhook } = mergeConfig(written, call);
  const isPlain = [form.webhook, { url: form.webhook.fallback }].every(plainReceiver);
  if (isPlain && !saysOf(webhook, 'fields', 'values')) return undefined;
  const [{ judgeReceiver }, { receiverFacts }] = await Promise.all([
    import('../../schema/judge-receiver.ts'),
    import('../../delivery/receiver-facts.ts'),
  ]);
  const facts = await receiverFacts(form);
  return (configs: readonly unknown[]) => judgeReceiver(configs, form, facts);
}

/** What looks for prices of medicines in texts, where none may be advertised. */
async function importPomJudge({ ukPomSafe }: FormReading) {
  return ukPomSafe ? (await import('../../schema/judge-poms.ts')).judgePoms : undefined;
}

/** What judges notices and consents, where a form has a note, or a consent that must be given. */
async function importCareJudge({ form }: FormReading) {
  const isCared = form.steps.some(({ fields }) =>
    fields.some((field) => {
      if (field.kind !== 'consent') return field.kind === 'note';
      return field.required || field.requiredWhen !== undefined;
    }),
  );
  return isCared ? (await import('../../schema/judge-care.ts')).judgeCare : undefined;
}

/** Notices that a page has been told to approve: once is enough, however many forms show them. */
const approvals = new Set<string>();

const isNews = ({ code, message }: Fault): boolean =>
  code !== 'unapproved_notice' || approvals.size < approvals.add(message).size;

/** What judges by itself, beside the judge of a whole config. */
async function importOwnJudges(sources: FormSources, reading: FormReading) {
  const [judgePoms, judgeCare, judgeTriggers, judgeReports, judgeReceiver] = await Promise.all([
    importPomJudge(reading),
    importCareJudge(reading),
    importTriggerJudge(sources, reading),
    importReportsJudge(sources, reading),
    importReceiverJudge(sources, reading),
  ]);
  return { judgePoms, judgeCare, judgeTriggers, judgeReports, judgeReceiver };
}

/** All that judges these sources, fetched in one round. */
async function importJudges(sources: FormSources, reading: FormReading) {
  const [schemas, further, shape, price, blocks, where, reviewWords, photos, own] =
    await Promise.all([
      import('../../schema/index.ts'),
      importFurtherWords(sources, reading),
      importShape(sources, reading),
      importPriceJudge(sources, reading),
      importBlockJudge(sources, reading),
      importPlacesJudge(sources, reading),
      importReviewWords(sources, reading),
      importPhotosWords(sources, reading),
      importOwnJudges(sources, reading),
    ]);
  const context = {
    messageKeys: Object.keys({
      ...WORDS,
      ...further?.furtherWords,
      ...price?.priceWords,
      ...blocks?.blockWords,
      ...where?.placesWords,
      ...reviewWords,
      ...PHONE_WORDS,
      ...photos?.photosWords,
    }),
    ...shape,
    judgePrice: price?.judgePrice,
    isJudgedAsPrice: price?.isJudgedAsPrice,
    judgeBlocks: blocks?.judgeBlocks,
    places: where?.places,
  };
  return { ...schemas, ...own, context };
}

/**
 * All that is wrong with some sources.
 * @param protocol that of the page, with its colon
 */
export async function faultsOf(
  sources: FormSources,
  reading: FormReading,
  protocol: string,
): Promise<Fault[]> {
  const judges = await importJudges(sources, reading);
  const { judgeConfig, judgeSettings, judgePoms, judgeCare, judgeTriggers, judgeReports } = judges;
  const { written } = reading;
  const { settings, query, call } = sources;
  const attributes = Object.fromEntries(
    Object.entries(settings).filter(([name, text]) => query[name] !== text),
  );
  const context = {
    pageProtocol: protocol,
    template: reading.template,
    hasTemplate: reading.template !== undefined,
    receiver: reading.form.webhook,
    hasWebhook: namesWebhook(sources, reading.written),
    ...judges.context,
  };
  // The call is laid over the written config, so it may speak of what that one has.
  const under = mergeConfig(reading.template, written);
  const configs = [
    { config: written, template: reading.template },
    { config: call, template: under },
  ].filter(({ config }) => config !== undefined);
  return [
    ...judgeSettings(attributes, 'attribute', protocol),
    ...judgeSettings(query, 'query', protocol),
    ...(configs.length > 0 ? configs : [{ config: {}, template: reading.template }]).flatMap(
      ({ config, template }) => [
        ...judgeConfig(config, { ...context, template }),
        ...(judgePoms?.(config) ?? []),
        ...(judgeTriggers?.(config, reading.form.surface.kind) ?? []),
        ...(judgeReports?.(config, protocol) ?? []),
      ],
    ),
    ...(judgeCare?.({ ...reading, configs: configs.map(({ config }) => config) }) ?? []),
    ...(judges.judgeReceiver?.(configs.map(({ config }) => config)) ?? []),
  ];
}

/** Says in the console, a line each, whatever a site builder can mend. */
export async function judgeSources(sources: FormSources, reading: FormReading): Promise<void> {
  const faults = await faultsOf(sources, reading, location.protocol);
  for (const { message } of faults.filter(isNews)) say(message);
}
