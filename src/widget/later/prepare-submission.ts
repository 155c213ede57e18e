import {
  buildSubmission,
  pageUrl,
  readAnswer,
  referenceFrom,
  serialise,
  uuidV7,
  type DeliveryJob,
  type Dispatch,
  type Encoded,
  type Receiver,
} from '../../delivery/index.ts';
import type { Engine } from '../../engine/index.ts';
import type { LaterKey, Translate } from '../../i18n/index.ts';
import { signalsOf } from '../../guard/signals.ts';
import { deviceClass, timeZone } from '../../platform/device.ts';
import { randomBytes } from '../../platform/random-bytes.ts';
import type { Field } from '../../schema/types.ts';
import type { FormContext } from '../../ui/form-context.ts';
import { plainText } from '../../ui/later/plain-text.ts';
import type { WrittenAnswer } from '../../ui/trouble/written-copy.tsx';
import type { PhoneWatch } from './watch-phones.ts';

/** A submission as it is sent, and as its writer may read it again. */
export interface Prepared {
  dispatch: Dispatch;
  reference: string;
  /** All that is told of answers and consents as one text: the same where the same is said. */
  said: string;
  written: readonly WrittenAnswer[];
}

interface PrepareParts {
  engine: Engine;
  /** The webhook, and where to turn if that does not take it. */
  receivers: readonly { url: string; receiver: Receiver }[];
  /** The id of the submission that it comes in place of. */
  replaces: string | undefined;
  t: Translate<LaterKey>;
  /** Fills `{clinic}` and `{privacy}`: a consent is recorded as it was shown. */
  fill(text: string): string;
  further: FormContext['further'];
  toE164: PhoneWatch['toE164'];
  touches: FormContext['touches'];
  /** What stands in the field that no visitor sees. */
  trap: string | undefined;
  /** When the form first showed, in milliseconds since 1970. */
  shownAt: number;
}

/** Makes the submission once: id, time and bytes are the same in every attempt. */
export function prepareSubmission(parts: PrepareParts): Prepared {
  const { engine, receivers, replaces, t, fill, further, touches, trap, toE164, shownAt } = parts;
  const now = new Date();
  const { form } = engine;
  const words = { yes: t('answer.yes'), no: t('answer.no'), tellFurther: further?.tell };
  const answers = engine.answers();
  const fields = engine.sentFields();
  const more = further?.enrich?.();
  const tell = (field: Field) => readAnswer(field, answers.get(field.id), words);
  const reference = referenceFrom(randomBytes);
  const at = now.getTime();
  const id = uuidV7(at, randomBytes);
  const submission = buildSubmission({
    form,
    // Whoever kept only the record has to find the policy that was agreed to.
    fields: fields.map((field) => ({
      ...field,
      label: plainText(fill(field.label), field.kind === 'consent'),
    })),
    answers,
    id,
    reference,
    submittedAt: now,
    consentTimes: engine.consentTimes(),
    words,
    toE164,
    more,
    page: pageUrl(location.href),
    visitor: { locale: navigator.language, timeZone: timeZone(), device: deviceClass() },
    touches,
    guard: signalsOf(shownAt, at, trap),
  });
  // What is not sent is the visitor's own all the same.
  const written = engine.visibleFields().flatMap((field) => {
    const told = field.kind !== 'hidden' && tell(field);
    return told ? [{ label: plainText(fill(field.label)), text: told.text }] : [];
  });
  const jobs = receivers.flatMap(({ url, receiver: { preset, encode } }) => {
    const job: DeliveryJob & Encoded = {
      url: new URL(url, document.baseURI).href,
      preset,
      ...encode(submission, form),
    };
    return further?.ways?.(job) ?? [job];
  });
  return {
    dispatch: { id, at, replaces, jobs },
    reference,
    said: serialise([more, fields.map((field) => [field.id, tell(field)?.text])]),
    written,
  };
}
