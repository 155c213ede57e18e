import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Field, FieldConfig } from '../../../src/schema/types.ts';
import { ErrorSummary } from '../../../src/ui/later/error-summary.tsx';
import { OverdueNotice } from '../../../src/ui/trouble/overdue-notice.tsx';
import { UnavailableView } from '../../../src/ui/trouble/unavailable-view.tsx';
import { WrittenCopy } from '../../../src/ui/trouble/written-copy.tsx';
import { clear, contextOf, draw, one, press, textOf } from './support.tsx';

afterEach(clear);

const text: FieldConfig = { kind: 'text', id: 'a', label: 'a' };

describe('the summary of what is at fault', () => {
  function drawSummary(fields: FieldConfig[], answers: Record<string, string> = {}) {
    const form = contextOf({ fields });
    for (const [id, answer] of Object.entries(answers)) form.engine.set(id, answer);
    const faults = form.engine.judgeAll().flatMap((field) => {
      const fault = form.engine.fault(field.id);
      return fault ? [{ field, fault }] : [];
    });
    const onPick = vi.fn<(field: Field) => void>();
    const page = draw(<ErrorSummary form={form} faults={faults} onPick={onPick} />);
    return { page, onPick, lines: [...page.querySelectorAll('li')].map((it) => it.textContent) };
  }
  const field = (more: object): FieldConfig => ({ ...text, required: true, ...more });

  test('has a heading that takes focus and is said aloud', () => {
    const { page } = drawSummary([field({})]);
    const heading = one(page, '[role="alert"] h3');
    expect(heading.textContent).toBe('There is a problem');
    expect(document.activeElement).toBe(heading);
  });

  test('says of each field, in order, what is wrong, each kind in its own words', () => {
    const options = [{ id: 'x', label: 'x' }];
    const { lines } = drawSummary(
      [
        field({ id: 'first_name', label: 'First name' }),
        field({ id: 'fine', label: 'Fine', required: false }),
        field({ id: 'mail', kind: 'email', label: 'Email' }),
        field({ id: 'mobile', kind: 'phone', label: 'Mobile number' }),
        field({ id: 'hair', kind: 'radio', label: 'What is it?', options }),
        field({ id: 'tried', kind: 'checkboxes', label: 'Tried before…', options }),
        field({ id: 'heard', kind: 'select', label: 'Heard of us', options }),
        field({ id: 'adult', kind: 'checkbox', label: 'I am 18 or over' }),
        field({ id: 'story', kind: 'textarea', label: 'Your story', maxLength: 5 }),
      ],
      { mail: 'ada@', mobile: '12', story: '1234567' },
    );
    expect(lines).toEqual([
      'First name: Please fill this in',
      'Email: Enter an email address like name@example.com',
      'Mobile number: Enter a phone number with area code, like 214 555 0100',
      'What is it? Please choose one',
      'Tried before… Please choose at least one',
      'Heard of us: Please choose one',
      'I am 18 or over: Please tick this box to go on',
      'Your story: Shorten this to 5 characters or fewer. It has 7 now.',
    ]);
  });

  test('shortens a label that is a paragraph, and keeps its links out', () => {
    const label = `I agree to all of [this]({privacy}). ${'And more. '.repeat(20)}`;
    const { lines } = drawSummary([field({ kind: 'consent', label })]);
    expect(lines[0]).toMatch(/^I agree to all of this\. And more.{1,60}… Please tick this box/);
  });

  test('leads to the field and leaves the page’s address alone', () => {
    const { page, onPick } = drawSummary([field({})]);
    const before = location.href;
    press(one(page, 'li a'));
    expect(onPick.mock.calls.map(([{ id }]) => id)).toEqual(['a']);
    expect(location.href).toBe(before);
  });
});

describe('the word that sending takes long', () => {
  test('is polite, says that attempts go on, and shows how to reach the clinic', () => {
    const page = draw(
      <OverdueNotice form={contextOf({ fields: [text] })}>
        <em>the copy</em>
      </OverdueNotice>,
    );
    expect(one(page, '[role="status"]').textContent).toContain('We keep trying');
    expect(page.querySelectorAll('[href^="tel:"], [href^="mailto:"]')).toHaveLength(2);
    expect(textOf(page, 'em')).toBe('the copy');
  });
});

test('a form that cannot be used says so, and whom to reach', () => {
  const page = draw(<UnavailableView form={contextOf({ fields: [text], headingLevel: 4 })} />);
  expect(textOf(page, 'h4')).toBe('This form cannot be used right now');
  expect(textOf(page, '[href="tel:+12145550142"]')).toBe('Call +1 (214) 555-0142');
  expect(textOf(page, '[href^="mailto:"]')).toBe('Email desk@halden.example');
});

describe('the copy of what was written', () => {
  const drawCopy = (onCopy: () => Promise<boolean>): HTMLElement =>
    draw(
      <WrittenCopy
        form={contextOf({ fields: [text] })}
        answers={[{ label: 'a', text: '<b>x</b>' }]}
        onCopy={onCopy}
      />,
    );

  test('shows markup in an answer as text', () => {
    const page = drawCopy(() => Promise.resolve(true));
    expect(page.querySelector('b')).toBeNull();
    expect(textOf(page, 'dd')).toBe('<b>x</b>');
  });

  test.each([
    ['Copied', true],
    ['Copy my answers', false],
  ])('says “%s” where the clipboard took it: %s', async (words, taken) => {
    const page = drawCopy(() => Promise.resolve(taken));
    press(one(page, '[data-action="copy"]'));
    await vi.waitFor(() => expect(textOf(page, '[data-action="copy"]')).toBe(words));
  });
});
