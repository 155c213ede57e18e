import { afterEach, expect, test, vi } from 'vitest';
import { withoutPomPrices } from '../../../src/widget/law/price-without-poms.ts';
import { choice, drawGuide } from './price-support.tsx';
import { clear } from './support.tsx';

afterEach(clear);

test('where no medicine may be advertised, no figure of one is shown or sent, nor what its rule is called', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
  const fields = [choice('area', 'one', 'wrinkles'), choice('scar', 'none', 'small')];
  const options = { one: 5, wrinkles: 9 };
  const rules = [{ id: 'area', kind: 'base', label: 'Wrinkles', field: 'area', options }];
  const drawn = drawGuide({ rules }, { fields }, (form) => withoutPomPrices(form));
  drawn.answer('area', 'wrinkles');
  drawn.answer('scar', 'none');
  expect(drawn.box.textContent).toContain('We price this after seeing you');
  expect(drawn.box.textContent).not.toMatch(/\d|Wrinkles/);
  expect(drawn.sent()).toEqual({
    currency: 'USD',
    display: 'We price this after seeing you',
    inputs: [{ field: 'area', value: 'wrinkles' }],
    revision: 'r7',
    lines: [],
  });
  warn.mockRestore();
});
