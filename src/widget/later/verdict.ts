import type { Engine } from '../../engine/index.ts';
import { formWords } from '../../i18n/index.ts';
import { laterWords } from '../../i18n/en-us/later.ts';
import { LIMITS } from '../../model/limits.ts';
import { say } from '../../platform/say.ts';
import type { FormReading, FormSources } from '../read-form.ts';

type Schema = typeof import('../../schema/index.ts');

export interface VerdictParts {
  engine: Engine;
  sources: FormSources;
  reading: FormReading;
}

/** Says in the console whatever a site builder can mend. */
function judgeSources(schema: Schema, { sources, reading }: VerdictParts): void {
  const { form, template } = reading;
  const context = {
    pageProtocol: location.protocol,
    template,
    hasWebhook: form.webhook.url !== undefined,
    messageKeys: Object.keys({ ...formWords, ...laterWords }),
  };
  const configs = [sources.written, sources.call].filter((config) => config !== undefined);
  const faults = [
    ...schema.judgeSettings(sources.attributes, 'attribute'),
    ...schema.judgeSettings(sources.query, 'query'),
    ...(configs.length > 0 ? configs : [{}]).flatMap((config) =>
      schema.judgeConfig(config, context),
    ),
  ];
  for (const fault of faults) say(fault.message);
}

/**
 * Brings the rules (zod), which judge the sources at once and the answers from then on.
 * Resolves when they are there or will not be had in time: then the form still runs, because a
 * lead that nobody checked is better than a lost one, and the receiver judges again.
 */
export function createVerdict(parts: VerdictParts): { ready: Promise<void> } {
  const loaded = import('../../schema/index.ts').then(
    (schema) => {
      parts.engine.useCheck(schema.checkAnswer);
      judgeSources(schema, parts);
    },
    (cause: unknown) => {
      say('the rules did not load, so answers go out unchecked', cause);
      for (const path of parts.reading.dropped) say(`${path} cannot be used and was left out`);
    },
  );
  const timeUp = new Promise<void>((resolve) => {
    setTimeout(resolve, LIMITS.rulesMs);
  });
  return { ready: Promise.race([loaded, timeUp]) };
}
