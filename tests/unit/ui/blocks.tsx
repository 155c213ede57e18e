import type { BlockConfig, FormConfig } from '../../../src/schema/types.ts';
import { FieldBox } from '../../../src/ui/fields/field-box.tsx';
import type { FormContext } from '../../../src/ui/form-context.ts';
import { createBlocks } from '../../../src/widget/blocks/index.ts';
import { contextOf, draw } from './support.tsx';

const PATTERN = {
  kind: 'radio' as const,
  id: 'pattern',
  label: 'Pattern',
  options: [
    { id: 'scar', label: 'A scar' },
    { id: 'thin', label: 'Thinning' },
    { id: 'other', label: 'Other' },
  ],
};

interface Drawn {
  box: HTMLElement;
  /** What is said once the form has arrived. */
  arrived(): HTMLElement;
  form: FormContext;
}

/** Draws one proof block in its box, beside a question about a pattern. */
export function drawBlock(
  block: BlockConfig,
  more: Partial<FormConfig> = {},
  now: () => Date = () => new Date('2026-11-25T15:00:00Z'),
): Drawn {
  const form: FormContext = contextOf({ fields: [PATTERN], blocks: [block], ...more });
  const shadow = document.createElement('div').attachShadow({ mode: 'open' });
  const { Control, arrived } = createBlocks(form, { shadow, element: document.body }, now);
  form.further = { Control, addRules: (check) => check, tell: () => undefined, enrich: () => ({}) };
  const field = form.engine.form.steps[0]?.fields.find(({ kind }) => kind === 'block');
  if (!field) throw new Error('no block');
  return {
    form,
    box: draw(<FieldBox form={form} field={field} />),
    arrived: () => draw(<div>{arrived?.()}</div>),
  };
}
