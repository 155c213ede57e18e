import { afterEach, describe, expect, test, vi } from 'vitest';
import { OUTCOMES, type Outcome } from '../../../src/model/outcomes.ts';
import type { FormConfig } from '../../../src/schema/types.ts';
import { DeliveredView } from '../../../src/ui/later/delivered-view.tsx';
import { UndeliveredView } from '../../../src/ui/trouble/undelivered-view.tsx';
import { WrittenCopy } from '../../../src/ui/trouble/written-copy.tsx';
import { clear, contextOf, draw, one, press, textOf } from './support.tsx';

afterEach(clear);

const ANSWERS = [
  { label: 'First name', text: 'Ada' },
  { label: 'Your story', text: 'One line\nand another' },
];

interface Shown {
  config?: FormConfig;
  onRetry?: () => void;
  onEdit?: () => void;
  onCopy?: (text: string) => Promise<boolean>;
}

function drawOutcome(outcome: Outcome, shown: Shown = {}): HTMLElement {
  const { config = {}, onRetry, onEdit, onCopy } = shown;
  const form = contextOf({ fields: [{ kind: 'text', id: 'a', label: 'a' }], ...config });
  const none = (): void => undefined;
  if (outcome === 'delivered') return draw(<DeliveredView form={form} reference="K7QX-2M" />);
  return draw(
    <UndeliveredView
      form={form}
      outcome={outcome}
      reference="K7QX-2M"
      written={
        <WrittenCopy
          form={form}
          answers={ANSWERS}
          onCopy={onCopy ?? (() => Promise.resolve(true))}
        />
      }
      onRetry={onRetry ?? none}
      onEdit={onEdit ?? none}
    />,
  );
}

const actionsOf = (page: HTMLElement): (string | undefined)[] =>
  [...page.querySelectorAll<HTMLElement>('[data-action]')].map((it) => it.dataset['action']);

const linksOf = (page: HTMLElement): (string | null)[] =>
  [...page.querySelectorAll('a')].map((it) => it.getAttribute('href'));

const REACH = ['tel:+12145550142', 'mailto:desk@halden.example'];

describe.each(OUTCOMES)('%s', (outcome) => {
  test('is said aloud in a heading of the form’s own level, which has focus', () => {
    const page = drawOutcome(outcome, { config: { headingLevel: 3 } });
    const heading = one(page, '[role="alert"] h3');
    expect(heading.textContent).not.toBe('');
    expect(document.activeElement).toBe(heading);
  });

  test('leaves no hole of its words unfilled', () => {
    expect(drawOutcome(outcome).textContent).not.toMatch(/\{\w+\}/);
  });

  test('shows markup in the clinic’s own words as text', () => {
    const evil = '<img src=x onerror=y>';
    const messages = { [`${outcome}.title`]: evil, [`${outcome}.text`]: evil };
    const page = drawOutcome(outcome, { config: { messages } });
    expect(page.querySelector('img')).toBeNull();
    expect(textOf(page, '.title')).toBe(evil);
  });
});

describe('delivered', () => {
  test('thanks, names the clinic and shows the reference, and asks nothing more', () => {
    const page = drawOutcome('delivered');
    expect(textOf(page, '.title')).toBe('Thank you. We have your request.');
    expect(page.textContent).toContain('Someone from Halden will read it');
    expect(textOf(page, '.reference b')).toBe('K7QX-2M');
    expect(linksOf(page)).toEqual([]);
    expect(actionsOf(page)).toEqual([]);
    expect(page.textContent).not.toContain('Ada');
  });

  test('says what the clinic wants said, with its link', () => {
    const success = {
      title: 'Got it, from {clinic}',
      text: 'We call [tomorrow](/hours).',
      link: { label: 'Book a time', url: 'https://book.example' },
    };
    const page = drawOutcome('delivered', { config: { success } });
    expect(textOf(page, '.title')).toBe('Got it, from Halden');
    expect(page.textContent).toContain('We call tomorrow.');
    expect(linksOf(page)).toEqual(['/hours', 'https://book.example']);
  });
});

describe.each(OUTCOMES.filter((it) => it !== 'delivered'))('%s', (outcome) => {
  test('shows the clinic’s phone and mail', () => {
    expect(linksOf(drawOutcome(outcome))).toEqual(REACH);
  });

  test('holds a copy of what was written, line breaks and all', () => {
    const page = drawOutcome(outcome);
    const told = [...page.querySelectorAll('dt, dd')].map((it) => it.textContent);
    expect(told).toEqual(['First name', 'Ada', 'Your story', 'One line\nand another']);
  });

  test('lets the copy be taken along', () => {
    const onCopy = vi.fn<(text: string) => Promise<boolean>>().mockResolvedValue(true);
    press(one(drawOutcome(outcome, { onCopy }), '[data-action="copy"]'));
    expect(onCopy.mock.calls).toEqual([['First name: Ada\nYour story: One line\nand another']]);
  });

  test('says nothing of success, not even in the clinic’s own words', () => {
    const success = { title: 'Thank you!', text: 'We have it.' };
    const page = drawOutcome(outcome, { config: { success } });
    expect(page.textContent).not.toMatch(/thank you|we have it/i);
  });

  test('points to the site where the clinic has given neither phone nor mail', () => {
    const page = drawOutcome(outcome, { config: { clinic: { name: 'Halden' } } });
    expect(page.textContent).toContain('Please use the contact details on this site.');
    expect(linksOf(page)).toEqual([]);
  });
});

describe('what may be done about it', () => {
  test.each<[Outcome, string[]]>([
    ['sent-unconfirmed', ['copy']],
    ['queued', ['copy']],
    ['rejected', ['copy', 'edit']],
    ['failed', ['retry', 'copy', 'edit']],
  ])('when %s: %j', (outcome, actions) => {
    expect(actionsOf(drawOutcome(outcome))).toEqual(actions);
  });

  test('is told to whoever can do it', () => {
    const [onRetry, onEdit] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const page = drawOutcome('failed', { onRetry, onEdit });
    press(one(page, '[data-action="retry"]'));
    expect([onRetry.mock.calls.length, onEdit.mock.calls.length]).toEqual([1, 0]);
    press(one(page, '[data-action="edit"]'));
    expect([onRetry.mock.calls.length, onEdit.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('the reference', () => {
  test.each<Outcome>(['sent-unconfirmed', 'queued'])('shows when %s: it may arrive', (outcome) => {
    expect(textOf(drawOutcome(outcome), '.reference b')).toBe('K7QX-2M');
  });

  test.each<Outcome>(['rejected', 'failed'])(
    'does not show when %s: nobody would know it',
    (outcome) => {
      expect(drawOutcome(outcome).textContent).not.toContain('K7QX-2M');
    },
  );
});
