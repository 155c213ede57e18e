import { afterEach, describe, expect, test } from 'vitest';
import { choice, drawAnswered, drawGuide, figure, GUIDE } from './price-support.tsx';
import { after, clear, one } from './support.tsx';

afterEach(clear);

describe('where the answers lead to a branch in which it is priced by one question alone', () => {
  const scar = { ...choice('scar', 'none', 'small', 'burn') };
  const fields = [
    choice('pattern', 'receding', 'scar'),
    choice('area', 'one', 'two'),
    { ...scar, visibleWhen: { field: 'pattern', isNot: 'scar' } },
  ];

  test('it comes with the second answer, whatever that is to', () => {
    const { box, answer, sent } = drawGuide({}, { fields });
    answer('area', 'one');
    expect(one(box, '.price').textContent).toBe('');
    answer('pattern', 'scar');
    expect(figure(box)).toBe('$1,000 to $1,500');
    expect(sent()).toMatchObject({ low: 100_000 });
  });

  test('it stays as a question that it is priced by goes', () => {
    const { box, answer } = drawGuide({}, { fields });
    answer('pattern', 'receding');
    answer('area', 'one');
    answer('scar', 'small');
    expect(figure(box)).toBe('$1,250.50 to $1,750.50');
    answer('pattern', 'scar');
    expect(figure(box)).toBe('$1,000 to $1,500');
  });
});

describe('whether to mail it is asked', () => {
  const mail = {
    id: 'send_guide',
    kind: 'checkbox',
    label: 'Mail it',
    visibleWhen: { field: 'email', filled: true },
  };
  const fields = [
    choice('area', 'one', 'two'),
    choice('scar', 'none', 'small', 'burn'),
    { id: 'email', kind: 'email', label: 'Email' },
    mail,
  ];

  test('only while a figure shows, and what was ticked before is not sent', () => {
    const { engine, answer } = drawGuide({}, { fields });
    const isAsked = () => engine.isVisible('send_guide');
    answer('area', 'one');
    answer('scar', 'none');
    expect(isAsked()).toBe(false);
    answer('email', 'ada@mail.example');
    expect(isAsked()).toBe(true);
    after(() => engine.set('send_guide', true));
    answer('scar', 'burn');
    expect(isAsked()).toBe(false);
    expect(engine.answers().get('send_guide')).toBeUndefined();
    answer('scar', 'small');
    expect(engine.answers().get('send_guide')).toBe(true);
    answer('area', '');
    answer('scar', '');
    expect(isAsked()).toBe(false);
  });

  test('nowhere that only the clinic gets the figure', () => {
    const { engine, answer, sent } = drawAnswered({ display: 'none' }, { fields });
    answer('email', 'ada@mail.example');
    expect(sent()).toMatchObject({ low: 100_000 });
    expect(engine.isVisible('send_guide')).toBe(false);
  });

  test('by a guide that goes by the answer to it too, which ends', () => {
    const manual = { id: 'm', kind: 'manual', when: { field: 'send_guide', is: true } };
    const { engine, answer } = drawAnswered({ rules: [...GUIDE.rules, manual] }, { fields });
    answer('email', 'ada@mail.example');
    after(() => engine.set('send_guide', true));
    expect(engine.isVisible('price_guide')).toBe(true);
  });

  test('by a guide whose question hangs on it, which ends too', () => {
    const visibleWhen = { not: { field: 'send_guide', is: true } };
    const steps = [
      { fields: [choice('area', 'one', 'two'), { ...mail, visibleWhen: undefined }] },
      { fields: [{ ...choice('scar', 'none', 'small', 'burn'), visibleWhen }] },
    ];
    const { engine, answer } = drawAnswered({}, { fields: undefined, steps });
    expect(engine.isVisible('send_guide')).toBe(true);
    after(() => engine.set('send_guide', true));
    answer('area', 'two');
    expect(engine.visibleFields().map(({ id }) => id)).toContain('area');
  });
});
