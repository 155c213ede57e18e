import { expect, test } from 'vitest';
import { normalise } from '../../../src/config/index.ts';
import { blockWords } from '../../../src/i18n/en-us/blocks.ts';
import { BLOCK_KINDS } from '../../../src/model/block-kinds.ts';
import * as LIMITS from '../../../src/model/limits.ts';
import { blockSchema } from '../../../src/schema/blocks.ts';
import { blocksOf, codeIn, namesIn, sectionOf, tableIn } from './read-readme.ts';

const SECTION = sectionOf('### Proof blocks');

interface BlockExample {
  kind: string;
}

const EXAMPLE = blocksOf('json')
  .map((text): { blocks?: BlockExample[]; clinic?: object } => JSON.parse(text))
  .find(({ blocks }) => blocks !== undefined);

test('the table lists every kind', () => {
  expect(namesIn('### Proof blocks').toSorted()).toEqual([...BLOCK_KINDS].toSorted());
});

test.each(tableIn(SECTION))('%s has the keys that the table gives it', (...cells) => {
  const [kind = '', , needs = '', may = ''] = cells.slice(0, 4);
  const written = blockSchema.def.options.find(({ def }) =>
    def.shape.kind.def.values.some((value) => value === codeIn(kind)[0]),
  );
  const own = Object.entries(written?.def.shape ?? {}).filter(
    ([key]) => !['kind', 'after', 'visibleWhen'].includes(key),
  );
  const isOptional = (part: { def: { type: string } }): boolean => part.def.type === 'optional';
  const keysOf = (optional: boolean): string[] =>
    own.flatMap(([key, part]) => (isOptional(part) === optional ? [key] : []));
  expect(codeIn(needs).toSorted()).toEqual(keysOf(false).toSorted());
  expect(codeIn(may).toSorted()).toEqual(keysOf(true).toSorted());
});

test('the figures are those of the code', () => {
  expect(SECTION).toContain(`up to ${LIMITS.faq} questions`);
  expect(SECTION).toContain(`up to ${LIMITS.people} cards`);
  expect(SECTION).toContain(`from ${LIMITS.soonestReply} to ${LIMITS.latestReply}`);
  expect(blockWords['reply.who_by']).toBe('{who} replies by {time}');
});

test('the example has a block of each kind, and all of them show', () => {
  const kinds = EXAMPLE?.blocks?.map(({ kind }) => kind);
  expect(kinds).toEqual([...BLOCK_KINDS]);
  const pattern = {
    id: 'pattern',
    kind: 'radio',
    label: 'Pattern',
    options: [{ id: 'scar', label: 'A scar' }],
  };
  const { form, dropped } = normalise(
    { ...EXAMPLE, fields: [pattern] },
    { pageProtocol: 'https:' },
  );
  const drawn = form.steps[0]?.fields.filter(({ kind }) => kind === 'block');
  expect([dropped, drawn]).toEqual([[], expect.objectContaining({ length: kinds?.length })]);
});
