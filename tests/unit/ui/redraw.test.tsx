import { afterEach, describe, expect, test } from 'vitest';
import type { FieldConfig } from '../../../src/schema/types.ts';
import type { LaterContext } from '../../../src/ui/form-context.ts';
import { FormView } from '../../../src/ui/views/form-view.tsx';
import { after, clear, contextOf, draw, one, type } from './support.tsx';

afterEach(clear);

/** A form whose fields tell, in order, which of them are drawn. */
function countingForm(fields: FieldConfig[]) {
  const plain = contextOf({ fields });
  const drawn: string[] = [];
  const isVisible = (id: string): boolean => {
    drawn.push(id);
    return plain.engine.isVisible(id);
  };
  const form: LaterContext = { ...plain, engine: { ...plain.engine, isVisible } };
  const none = (): void => undefined;
  const page = draw(
    <FormView
      form={form}
      acts={{ onLead: none, onBack: none, onStep: none }}
      isSending={false}
      isBack={false}
      summary={null}
      notice={null}
    />,
  );
  /** Which fields are drawn while something is done. */
  const drawnWhile = (run: () => void): string[] => {
    drawn.length = 0;
    run();
    return [...drawn];
  };
  return { form, page, drawnWhile, drawn };
}

const text = (id: string, more: object = {}): FieldConfig => ({
  kind: 'text',
  id,
  label: id,
  ...more,
});

describe.each([8, 500])('in a form of %i fields', (count) => {
  const fields = [
    text('f0'),
    text('needed', { requiredWhen: { field: 'f0', is: 'x' } }),
    text('shown', { visibleWhen: { field: 'f0', is: 'x' } }),
    ...Array.from({ length: count - 3 }, (_, index) => text(`f${index + 1}`)),
  ];

  test('each field is drawn once at first', () => {
    expect(countingForm(fields).drawn).toEqual(fields.map(({ id }) => id));
  });

  test('a keystroke redraws the box of its own field alone', () => {
    const { page, drawnWhile } = countingForm(fields);
    const control = one(page, '[data-field="f3"] input');
    expect(drawnWhile(() => type(control, 'a'))).toEqual(['f3']);
    expect(drawnWhile(() => type(control, 'ab'))).toEqual(['f3']);
  });

  test('a keystroke that makes a field come redraws, besides, the boxes that ask about it', () => {
    const { page, drawnWhile } = countingForm(fields);
    const control = one(page, '[data-field="f0"] input');
    expect(drawnWhile(() => type(control, 'x')).sort()).toEqual(['f0', 'needed', 'shown']);
  });

  test('a fault redraws the box of its own field alone', () => {
    const { form, drawnWhile } = countingForm(fields);
    after(() => form.engine.set('f0', 'x'));
    expect(drawnWhile(() => after(() => void form.engine.judgeAll()))).toEqual(['needed']);
  });
});
