import { fieldsAsked } from '../model/fields-asked.ts';
import type { BlockField, Condition, Field, Step } from '../schema/types.ts';
import { readBlocks, type BlockDraft } from './normalise-blocks.ts';
import type { Reader } from './reader.ts';

const isQuestion = ({ kind }: Field): boolean =>
  kind !== 'hidden' && kind !== 'note' && kind !== 'block' && kind !== 'price';

/** Puts a block behind a field and the blocks that stand there already. */
function putAfter({ fields }: Step, id: string | undefined, block: BlockField): void {
  let at = fields.findIndex((field) => field.id === id) + 1;
  while (fields[at]?.kind === 'block') at++;
  fields.splice(at, 0, block);
}

/** The first question: what proves a clinic's claims stands below it, never above. */
function firstQuestion(fields: readonly Field[]): string | undefined {
  const questions = fields.filter(isQuestion);
  return (questions.find((field) => !('visibleWhen' in field && field.visibleWhen)) ?? questions[0])
    ?.id;
}

/** The condition that counts: results wait for an answer of which they have a picture, too. */
function conditionOf({ block, visibleWhen }: BlockDraft): Condition | undefined {
  if (block.kind !== 'results' || !block.pairs[0]) return visibleWhen;
  const matches = { field: block.field, in: block.pairs.flatMap(({ options }) => options) };
  return visibleWhen ? { all: [visibleWhen, matches] } : matches;
}

/** Where a block stands that does not say so itself, or says so of no field. */
function anchorOf({ block }: BlockDraft, fields: readonly Field[]): string | undefined {
  if (block.kind === 'results') return block.field;
  return block.kind === 'credentials' || block.kind === 'reviews'
    ? firstQuestion(fields)
    : undefined;
}

/** What is of every step, where it names no field: what reassures, and what answers doubts below the form. */
const OF_EVERY_STEP = ['reassurance', 'faq'];

const isReassuring = ({ block }: BlockDraft): boolean => block.kind === 'reassurance';

/**
 * Puts the blocks whose evidence is there between the fields of steps, as fields that ask nothing. What reassures stands last
 * in a step, by its button; a block that asks about no field there is loses that condition.
 */
export function placeBlocks(root: Reader, steps: readonly Step[], dropped: string[]): void {
  const drafts = readBlocks(root, dropped);
  // Nothing stands by the price guide, whose place no config can name.
  const fields = steps.flatMap((step) => step.fields.filter(({ kind }) => kind !== 'price'));
  const ids = new Set(fields.map(({ id }) => id));
  let count = 0;
  const place = (draft: BlockDraft): void => {
    const { block, path } = draft;
    const { kind } = block;
    if (kind === 'results' && !ids.has(block.field)) {
      dropped.push(path);
      return;
    }
    if (draft.visibleWhen && !fieldsAsked(draft.visibleWhen).every((id) => ids.has(id))) {
      draft.visibleWhen = undefined;
      dropped.push(`${path}.visibleWhen`);
    }
    if (draft.after && !ids.has(draft.after)) {
      draft.after = undefined;
      dropped.push(`${path}.after`);
    }
    const visibleWhen = conditionOf(draft);
    const anchor = draft.after ?? anchorOf(draft, fields);
    const isOfEvery = !anchor && OF_EVERY_STEP.includes(kind);
    const home = steps.find((step) => step.fields.some(({ id }) => id === anchor)) ?? steps.at(-1);
    for (const step of isOfEvery ? steps : home ? [home] : []) {
      const id = `block-${kind}-${++count}`;
      const field: BlockField = { kind: 'block', id, label: '', block, visibleWhen, isOfEvery };
      putAfter(step, anchor ?? step.fields.at(-1)?.id, field);
    }
  };
  for (const draft of drafts) if (!isReassuring(draft)) place(draft);
  for (const draft of drafts) if (isReassuring(draft)) place(draft);
}
