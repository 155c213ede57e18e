import { CONTACT_IDS } from '../../model/ids.ts';
import { pomIn } from '../../model/poms.ts';
import { isRecord } from '../../model/plain.ts';
import { say } from '../../platform/say.ts';
import type {
  Block,
  BlockField,
  Condition,
  Field,
  Form,
  Option,
  Step,
} from '../../schema/types.ts';

/** Holds in no case: what depends on a question that is not asked is not asked either. */
const NEVER: Condition = { any: [] };

/** Of what a block says, all but these is read by visitors. */
const NOT_READ = /url$|^(?:id|kind|field|of)$/i;

const tell = (what: string, name: string, does = 'left out, as'): void =>
  say(`${what}: ${does} '${name}' is a prescription-only medicine (ukPomSafe)`);

/** A text, or nothing where it names one. */
function textOf<T extends string | undefined>(text: T, what: string): T | undefined {
  const name = pomIn(text);
  if (name === undefined) return text;
  tell(what, name);
  return undefined;
}

/**
 * What a form cannot do without: it names a firm, a person or a place, or stands on the page already.
 * In a name a medicine is advertised too, as in a logo; only whoever bears it can take another.
 * Source: CAP Executive, "Healthcare: Prescription-only medicine".
 */
function tellStays(text: string | undefined, what: string): void {
  const name = pomIn(text);
  if (name !== undefined) tell(what, name, 'stays; write it without, as');
}

/** The clinic as visitors read of it. */
function safeClinic(clinic: Form['clinic']): Form['clinic'] {
  tellStays(clinic.name, 'clinic.name');
  clinic.locations?.forEach(({ name, address }, index) => {
    tellStays(name, `clinic.locations[${index}].name`);
    tellStays(address, `clinic.locations[${index}].address`);
  });
  const practitioners = clinic.practitioners?.map((one, index) => {
    const path = `clinic.practitioners[${index}]`;
    tellStays(one.name, `${path}.name`);
    return { ...one, title: textOf(one.title, `${path}.title`) };
  });
  return { ...clinic, practitioners };
}

/** The first name in a text of it, at whatever depth. */
function nameIn(value: unknown): string | undefined {
  if (!isRecord(value) && !Array.isArray(value)) return pomIn(value);
  const read = Object.entries(value).filter(([key]) => !NOT_READ.test(key));
  return read.map(([, inner]) => nameIn(inner)).find((name) => name !== undefined);
}

/** What a clinic cannot answer without, or what is agreed to: it stays, whatever it is called. */
const mustStay = ({ kind, id }: Field): boolean =>
  kind === 'consent' ||
  kind === 'email' ||
  kind === 'phone' ||
  CONTACT_IDS.some((known) => known === id);

function safeOption(option: Option, what: string): Option {
  const name = pomIn(option.label);
  if (name === undefined) return { ...option, hint: textOf(option.hint, `${what}.hint`) };
  tell(what, name);
  return { ...option, visibleWhen: NEVER };
}

/** A block without the questions or quotes that name one; nothing where it does so elsewhere. */
function safeBlock(block: Block): Block | undefined {
  const isSafe = (item: unknown): boolean => nameIn(item) === undefined;
  switch (block.kind) {
    case 'faq': {
      const items = block.items.filter(isSafe);
      return items[0] && { ...block, items };
    }
    case 'reviews': {
      const quoted = { ...block, quotes: block.quotes?.filter(isSafe) };
      return isSafe(quoted) ? quoted : undefined;
    }
    default:
      return isSafe(block) ? block : undefined;
  }
}

function safeBlockField(field: BlockField): BlockField {
  const name = nameIn(field.block);
  if (name === undefined) return field;
  tell(`block ${field.block.kind}`, name);
  const block = safeBlock(field.block);
  return block ? { ...field, block } : { ...field, visibleWhen: NEVER };
}

function safeField(field: Field): Field {
  if (field.kind === 'block') return safeBlockField(field);
  if (field.kind === 'hidden' || field.kind === 'price' || field.kind === 'review') return field;
  const name = pomIn(field.label);
  if (name !== undefined)
    tell(field.id, name, mustStay(field) ? 'reword its label, as' : undefined);
  const safe = name === undefined || mustStay(field) ? field : { ...field, visibleWhen: NEVER };
  if (safe.kind === 'note') return safe;
  const hinted = { ...safe, hint: textOf(safe.hint, `${field.id}.hint`) };
  if ('unit' in hinted) return { ...hinted, unit: textOf(hinted.unit, `${field.id}.unit`) };
  if (!('options' in hinted)) return hinted;
  const options = hinted.options.map((one) => safeOption(one, `${field.id}.${one.id}`));
  return { ...hinted, options };
}

const safeStep = (step: Step): Step => ({
  ...step,
  title: textOf(step.title, `${step.id}.title`),
  intro: textOf(step.intro, `${step.id}.intro`),
  next: textOf(step.next, `${step.id}.next`),
  fields: step.fields.map(safeField),
});

/**
 * A form that names no prescription-only medicine: questions and options that do are never asked,
 * nor what depends on them; blocks and texts that do are left out. Each is said in the console. What
 * a clinic cannot answer without stays, and so do names of firms, persons and places. What its price
 * guide may tell, `price-without-poms` says.
 */
export function withoutPoms(form: Form): Form {
  const { success, surface } = form;
  const { link } = success;
  const messages = Object.entries(form.messages).filter(
    ([key, text]) => textOf(text, `messages.${key}`) !== undefined,
  );
  tellStays(surface.launcher.label, 'surface.launcher.label');
  return {
    ...form,
    clinic: safeClinic(form.clinic),
    title: textOf(form.title, 'title'),
    intro: textOf(form.intro, 'intro'),
    steps: form.steps.map(safeStep),
    success: {
      ...success,
      title: textOf(success.title, 'success.title'),
      text: textOf(success.text, 'success.text'),
      link: link && textOf(link.label, 'success.link') ? link : undefined,
    },
    messages: Object.fromEntries(messages),
  };
}
