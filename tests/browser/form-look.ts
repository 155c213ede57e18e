import type { Page } from '@playwright/test';

/** A control of a form, as one finds it who fills the form and knows nothing else of it. */
export interface Shown {
  /** How it is answered: `fold` shows more once it is pressed, `act` is a button that leads on, `other` needs no answer. */
  manner: 'choice' | 'select' | 'typed' | 'fold' | 'act' | 'other';
  /** Of what kind a typed control is: its type, or what its autofill or its scale says it is. */
  typed: string;
  isAnswered: boolean;
  /** Where a finger meets it, in the window. */
  point: { x: number; y: number };
  /** Whether a finger that meets it there meets nothing else. */
  isFree: boolean;
}

/** A field that shows, and what stands in it. */
export interface Filled {
  id: string;
  isRequired: boolean;
  /** The values chosen or typed, one after another; of what is sent in words, the words. */
  values: string;
}

/**
 * Looks at the control that has focus, or brings the next one into view that has no answer; after
 * the last it is the button that leads on.
 */
export const lookAt = (page: Page, which: 'focused' | 'next'): Promise<Shown> =>
  page.evaluate((wanted) => {
    const root = document.querySelector('consult-form')?.shadowRoot;
    const isChoice = (one: Element): one is HTMLInputElement =>
      one instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(one.type);
    const isControl = (
      one: Element,
    ): one is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement =>
      one.matches('input:not([type="file"]), select, textarea');
    /** What is folded away is reached by what unfolds it. */
    const foldOf = (one: Element): Element | null | undefined =>
      one.closest('details:not([open])')?.querySelector('summary');
    function isAnswered(one: Element): boolean {
      if (one.matches('summary')) return one.closest('[open]') !== null;
      if (!isControl(one) || !root) return true;
      if (!isChoice(one)) return one.value !== '';
      return root.querySelector(`[name="${one.name}"]:checked`) !== null;
    }
    function next(): Element | null | undefined {
      const all = root?.querySelectorAll('[data-step] [data-field]:not([hidden]) *') ?? [];
      const one = [...all].find((each) => isControl(each) && !isAnswered(each));
      return (one && foldOf(one)) ?? one ?? root?.querySelector('.primary');
    }
    function mannerOf(one: Element): Shown['manner'] {
      if (one.matches('[data-action="next"], [data-action="submit"]')) return 'act';
      if (isChoice(one)) return 'choice';
      if (one.matches('select')) return 'select';
      if (one.matches('summary')) return 'fold';
      return isControl(one) ? 'typed' : 'other';
    }
    function kindOf(one: Element): string {
      const figure = one.closest<HTMLElement>('.figure')?.dataset['kind'];
      const isPostal = one.getAttribute('autocomplete') === 'postal-code';
      return figure ?? (isPostal ? 'postal' : (one.getAttribute('type') ?? 'text'));
    }
    const one = wanted === 'next' ? next() : (root?.activeElement ?? document.activeElement);
    if (!one) throw new Error('there is no form');
    const met = isChoice(one) ? one.closest('label') : one;
    if (wanted === 'next') met?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = (met ?? one).getBoundingClientRect();
    const point = { x: left + width / 2, y: top + height / 2 };
    const over = root?.elementFromPoint(point.x, point.y);
    return {
      manner: mannerOf(one),
      typed: kindOf(one),
      isAnswered: isAnswered(one),
      point,
      isFree: Boolean(over && met?.contains(over)),
    };
  }, which);

/** Every field of the step that shows. */
export const fieldsShown = (page: Page): Promise<Filled[]> =>
  page.evaluate(() => {
    const root = document.querySelector('consult-form')?.shadowRoot;
    const sentInWords = /^(?:location|practitioner|questions)$/;
    function valueOf(one: HTMLInputElement): string {
      if (!sentInWords.test(one.name)) return one.value;
      return (
        one.closest('label')?.querySelector('.face > :last-child')?.firstChild?.nodeValue ?? ''
      );
    }
    const boxes = root?.querySelectorAll<HTMLElement>('[data-step] [data-field]') ?? [];
    return [...boxes].map((box) => {
      const controls = box.querySelectorAll<HTMLInputElement>(
        'input:not([type="file"]), select, textarea',
      );
      const values = [...controls]
        .filter(({ type, checked }) => checked || !/^(?:radio|checkbox)$/.test(type))
        .map(valueOf);
      return {
        id: box.dataset['field'] ?? '',
        isRequired: box.querySelector('.need') !== null,
        values: values.join(' '),
      };
    });
  });

/** What will do in a typed control, by what it is; a date as it is typed in the United States. */
const WORDS: Readonly<Record<string, string>> = {
  date: '12012027',
  email: 'ada@example.com',
  number: '2000',
  postal: '75201',
  range: '5',
  tel: '214 555 0142',
};

export const wordsFor = ({ typed }: Shown): string => WORDS[typed] ?? 'Ada';
