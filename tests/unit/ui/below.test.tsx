// Answers to doubts stand below the form: after its buttons, in every step, and no longer than the form.
import { afterEach, expect, test } from 'vitest';
import type { BlockConfig } from '../../../src/schema/types.ts';
import { Live } from '../../../src/ui/parts/live.ts';
import { FormView } from '../../../src/ui/views/form-view.tsx';
import { createBlocks } from '../../../src/widget/blocks/index.ts';
import { createStore } from '../../../src/widget/store.ts';
import { after, clear, contextOf, draw, one } from './support.tsx';

afterEach(clear);

const FAQ: BlockConfig = {
  kind: 'faq',
  items: [{ question: 'Does it hurt?', answer: 'A scratch.' }],
};
const CALM: BlockConfig = { kind: 'reassurance', noObligation: 'Free.' };
const STEPS = ['hair', 'you'].map((id) => ({
  id,
  fields: [{ kind: 'text' as const, id: `${id}_text`, label: id }],
}));

/** A form of two steps with blocks, which an outcome may stand in place of. */
function drawProven(...blocks: BlockConfig[]) {
  const form = contextOf({ steps: STEPS, blocks });
  const view = createStore({ isOver: false });
  const shadow = document.createElement('div').attachShadow({ mode: 'open' });
  const { Control } = createBlocks(form, { shadow, element: document.body });
  form.further = { Control, addRules: (check) => check, tell: () => undefined, enrich: () => ({}) };
  const none = (): void => undefined;
  const acts = { onLead: none, onBack: none, onStep: none };
  const state = { isSending: false, isBack: false, summary: null, notice: null };
  const page = draw(
    <div class="inline">
      <Live
        listen={view.listen}
        render={() =>
          view.get().isOver ? (
            <p id="over">Sent</p>
          ) : (
            <FormView form={form} acts={acts} {...state} />
          )
        }
      />
    </div>,
  );
  return {
    page,
    engine: form.engine,
    turn: (isOver: boolean) => after(() => view.put({ isOver })),
  };
}

const answers = (page: HTMLElement): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>('.below'),
];

test('they come after the form, whose step has nothing of them but an empty box', () => {
  const { page } = drawProven(FAQ, CALM);
  expect(one(page, 'form').nextElementSibling).toBe(one(page, '.below'));
  expect(one(page, '.below').textContent).toContain('Does it hurt?A scratch.');
  expect(one(page, '[data-field="block-faq-1"]').childNodes).toHaveLength(0);
});

test('they are there in every step, and what was opened stays open', () => {
  const { page, engine } = drawProven(FAQ);
  const details = one(page, '.below details');
  details.setAttribute('open', '');
  after(() => void engine.next());
  expect(one(page, '[data-step]').dataset['step']).toBe('you');
  expect(one(page, '.below details')).toBe(details);
  expect(details.hasAttribute('open')).toBe(true);
  after(() => engine.back());
  expect(answers(page)).toHaveLength(1);
});

test('they go with the form, and come back with it', () => {
  const { page, turn } = drawProven(FAQ);
  turn(true);
  expect(one(page, '#over').parentElement?.children).toHaveLength(1);
  turn(false);
  expect(one(page, 'form').nextElementSibling).toBe(one(page, '.below'));
});

test('they wait for their condition, and several keep their order', () => {
  const more: BlockConfig = { ...FAQ, items: [{ question: 'For how long?', answer: 'Years.' }] };
  const visibleWhen = { field: 'hair_text', is: 'scar' } as const;
  const { page, engine } = drawProven(FAQ, more, { ...FAQ, visibleWhen });
  expect(answers(page)).toHaveLength(2);
  after(() => engine.set('hair_text', 'scar'));
  expect(answers(page).map((box) => /hurt/.test(box.textContent ?? ''))).toEqual([
    true,
    false,
    true,
  ]);
});

test('one that names a field to stand below keeps that place', () => {
  const { page } = drawProven({ ...FAQ, after: 'hair_text' });
  expect(answers(page)).toEqual([]);
  expect(one(page, '.fields details').textContent).toContain('Does it hurt?');
});
