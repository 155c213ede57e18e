import { isRecord, type Plain } from '../../model/plain.ts';
import { pomIn } from '../../model/poms.ts';
import { say } from '../../platform/say.ts';

/** Keys whose text visitors read. Ids and addresses are nobody's advertisement. */
const READ = [
  'label',
  'hint',
  'title',
  'intro',
  'next',
  'text',
  'unit',
  'question',
  'answer',
  'alt',
];

/** What is said of each that goes. */
const tell = (path: string, name: string): void =>
  say(`${path}: left out, as '${name}' is a prescription-only medicine (ukPomSafe)`);

const nameIn = (value: unknown): string | undefined =>
  isRecord(value)
    ? READ.map((key) => pomIn(value[key])).find((name) => name !== undefined)
    : pomIn(value);

function clean(value: unknown, path: string): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      const at = `${path}[${index}]`;
      const name = nameIn(item);
      if (name === undefined) return [clean(item, at)];
      tell(at, name);
      return [];
    });
  }
  if (!isRecord(value)) return value;
  const kept: Plain = { __proto__: null };
  for (const [key, inner] of Object.entries(value)) {
    const at = path ? `${path}.${key}` : key;
    const isText = READ.includes(key) || path === 'messages';
    const name = isText ? pomIn(inner) : undefined;
    if (name === undefined) kept[key] = clean(inner, at);
    else tell(at, name);
  }
  return kept;
}

/** Whether any text in it, at whatever depth, names such a medicine. */
const speaksOfPoms = (value: unknown): boolean =>
  isRecord(value) || Array.isArray(value)
    ? Object.values(value).some(speaksOfPoms)
    : pomIn(value) !== undefined;

/**
 * A config without what names a prescription-only medicine: options, fields, blocks and texts that
 * do are left out, each with a line in the console. A price guide that speaks of one shows visitors
 * no figure; the clinic still gets it.
 */
export function withoutPoms(config: Plain): Plain {
  const { priceGuide } = config;
  const cleaned = clean(config, '');
  if (!isRecord(cleaned)) return config;
  if (isRecord(cleaned['priceGuide']) && speaksOfPoms(priceGuide))
    cleaned['priceGuide'] = { ...cleaned['priceGuide'], display: 'none' };
  return cleaned;
}
