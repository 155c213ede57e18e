import { isRecord } from '../model/plain.ts';
import type { Plain } from '../model/plain.ts';
import { fieldsOf, stepsOf } from './complete.ts';
import type { Place } from './complete.ts';
import { createFault, joinPath } from './create-fault.ts';
import type { Fault } from './faults.ts';
import { webAddressFor } from './judge-address.ts';

/*
 * A link in a text, and where it may lead, as `i18n/links.ts` reads them: every visitor loads that
 * file, and to share the patterns costs it bytes. A property test holds the two together.
 */
const LINK = /\[[^\][]{1,200}\]\(([^()\s]{1,500})\)/g;
const SAFE = /^(https?:\/\/|mailto:|tel:|\/(?!\/))/i;

/** Filled in with an address that has a judge of its own. */
const PRIVACY = '{privacy}';

/** The texts of each part of a config in which links are read. */
const TEXTS = {
  config: ['title', 'intro'],
  step: ['title', 'intro'],
  field: ['label', 'hint'],
  success: ['title', 'text'],
};

const ALLOWED = 'https://…, http://…, mailto:…, tel:… and, on the page’s own site, /…';

function judgeText(path: string, text: unknown): Fault[] {
  if (typeof text !== 'string') return [];
  return [...text.matchAll(LINK)].flatMap(([, found = '']) => {
    if (SAFE.test(found) || found.startsWith(PRIVACY)) return [];
    return createFault({
      code: 'refused_address',
      path,
      found,
      says: 'is nowhere a link may lead, so its words are shown alone',
      mend: `allowed: ${ALLOWED}`,
      allowed: ALLOWED,
      suggestion: webAddressFor(found),
    });
  });
}

export const judgeTexts = ({ path, found }: Place, keys: readonly string[]): Fault[] =>
  keys.flatMap((key) => judgeText(joinPath(path, key), found[key]));

/** Every link, but for those in proof blocks, whose address is refused: the form shows its words, and nobody would know why. */
export function judgeLinks(config: Plain): Fault[] {
  const { success, messages } = config;
  return [
    ...judgeTexts({ path: '', found: config }, TEXTS.config),
    ...stepsOf(config).flatMap((step) => judgeTexts(step, TEXTS.step)),
    ...fieldsOf(config).flatMap((field) => judgeTexts(field, TEXTS.field)),
    ...(isRecord(success) ? judgeTexts({ path: 'success', found: success }, TEXTS.success) : []),
    ...(isRecord(messages)
      ? judgeTexts({ path: 'messages', found: messages }, Object.keys(messages))
      : []),
  ];
}
