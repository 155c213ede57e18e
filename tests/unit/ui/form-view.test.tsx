import { afterEach, describe, expect, test, vi } from 'vitest';
import type { FieldConfig, FormConfig } from '../../../src/schema/types.ts';
import type { LaterContext } from '../../../src/ui/form-context.ts';
import { FormView, type FormActs } from '../../../src/ui/views/form-view.tsx';
import { after, clear, contextOf, draw, one, press, textOf } from './support.tsx';

afterEach(clear);

const text = (id: string, more: object = {}): FieldConfig => ({
  kind: 'text',
  id,
  label: id,
  ...more,
});
const STEPS: FormConfig = {
  title: 'Ask us',
  steps: [
    { id: 'hair', title: 'Your hair', fields: [text('pattern')] },
    {
      id: 'scar',
      title: 'Your scar',
      fields: [text('age', { visibleWhen: { field: 'pattern', is: 'scar' } })],
    },
    { id: 'contact', title: 'You', fields: [text('first_name')] },
  ],
};

interface Shown {
  acts?: Partial<FormActs>;
  isSending?: boolean;
}

function drawForm(form: LaterContext, { acts = {}, isSending = false }: Shown = {}): HTMLElement {
  const none = (): void => undefined;
  return draw(
    <FormView
      form={form}
      acts={{ onLead: none, onBack: none, onStep: none, ...acts }}
      isSending={isSending}
      isBack={false}
      summary={null}
      notice={null}
    />,
  );
}

const drawSteps = (shown: Shown = {}) => {
  const form = contextOf(STEPS);
  return { engine: form.engine, page: drawForm(form, shown) };
};

/** The same at its last step, where the button sends. */
const drawLast = (shown: Shown = {}) => {
  const drawn = drawSteps(shown);
  after(() => void drawn.engine.next());
  return drawn;
};

test('the form is a real form that leaves judging to us', () => {
  const form = one(drawSteps().page, 'form');
  expect(form.hasAttribute('novalidate')).toBe(true);
  expect(form.getAttribute('aria-label')).toBe('Consultation request');
  expect(form.hasAttribute('action')).toBe(false);
});

test('what marks a needed question is explained before the first one', () => {
  const { page } = drawSteps();
  expect(textOf(page, 'form > .head:first-child')).toContain('Questions marked * need an answer.');
});

describe('a step', () => {
  test('says its id, its title and a truthful count', () => {
    const { page, engine } = drawSteps();
    expect(one(page, '[data-step]').dataset['step']).toBe('hair');
    expect(textOf(page, '[data-step] .title')).toBe('Your hair');
    expect(textOf(page, '.progress')).toBe('Step 1 of 2');
    after(() => engine.set('pattern', 'scar'));
    expect(textOf(page, '.progress')).toBe('Step 1 of 3');
  });

  test('gives way to the next, which takes focus on its title', () => {
    const onStep = vi.fn<() => void>();
    const { page, engine } = drawSteps({ acts: { onStep } });
    after(() => void engine.next());
    expect(one(page, '[data-step]').dataset['step']).toBe('contact');
    expect(textOf(page, '.progress')).toBe('Step 2 of 2');
    expect(page.querySelector('[data-field="pattern"]')).toBeNull();
    expect(document.activeElement).toBe(one(page, '[data-step] .title'));
    expect(onStep).toHaveBeenCalledOnce();
  });

  test('does not take focus when the form first shows, or when another comes to be', () => {
    const onStep = vi.fn<() => void>();
    const { engine } = drawSteps({ acts: { onStep } });
    after(() => engine.set('pattern', 'scar'));
    expect(document.activeElement).toBe(document.body);
    expect(onStep).not.toHaveBeenCalled();
  });

  test('keeps what was typed for whoever comes back', () => {
    const { page, engine } = drawSteps();
    after(() => engine.set('pattern', 'crown'));
    after(() => void engine.next());
    after(() => engine.back());
    expect(one(page, '[name="pattern"]')).toHaveProperty('value', 'crown');
  });
});

describe('a form of one step', () => {
  test('counts no steps, and asks no title of a step that has none', () => {
    const page = drawForm(contextOf({ title: 'Ask us', fields: [text('a')] }));
    expect(page.querySelector('.progress')).toBeNull();
    expect(page.querySelector('[data-step] .title')).toBeNull();
    expect(page.querySelector('[data-action="back"]')).toBeNull();
  });
});

describe('the buttons', () => {
  const actions = (page: HTMLElement): [string | undefined, string][] =>
    [...page.querySelectorAll<HTMLElement>('.actions button')].map((button) => [
      button.dataset['action'],
      button.textContent,
    ]);

  test('lead on from a step, and back from all but the first', () => {
    const { page, engine } = drawSteps();
    expect(actions(page)).toEqual([['next', 'Continue']]);
    after(() => engine.set('pattern', 'scar'));
    after(() => void engine.next());
    expect(actions(page)).toEqual([
      ['next', 'Continue'],
      ['back', 'Back'],
    ]);
  });

  test('say the outcome on the last step, in the clinic’s own words where it has some', () => {
    const messages = { 'form.submit': 'Request my consultation' };
    expect(actions(drawForm(contextOf({ fields: [text('a')] })))).toEqual([
      ['submit', 'Send my request'],
    ]);
    expect(actions(drawForm(contextOf({ fields: [text('a')], messages })))).toEqual([
      ['submit', 'Request my consultation'],
    ]);
  });

  test('bear the words that a step gives them', () => {
    const steps = [{ fields: [text('a')], next: 'Ask {clinic} more' }, { fields: [text('b')] }];
    expect(actions(drawForm(contextOf({ steps })))).toEqual([['next', 'Ask Halden more']]);
  });

  test('tell what was pressed', () => {
    const acts = { onLead: vi.fn<() => void>(), onBack: vi.fn<() => void>() };
    const { page, engine } = drawSteps({ acts });
    after(() => void engine.next());
    press(one(page, '[data-action="back"]'));
    press(one(page, '[data-action="submit"]'));
    expect(acts.onBack).toHaveBeenCalledOnce();
    expect(acts.onLead).toHaveBeenCalledOnce();
  });

  test('never send the page itself away', () => {
    const { page } = drawSteps();
    const event = new SubmitEvent('submit', { bubbles: true, cancelable: true });
    one(page, 'form').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });
});

describe('while sending', () => {
  test('the fields take no input, and one button says so and keeps its place', () => {
    const { page } = drawLast({ isSending: true });
    expect(one(page, '[data-step]').hasAttribute('inert')).toBe(true);
    const button = one(page, '.actions button');
    expect(button.textContent).toBe('Sending…');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.hasAttribute('disabled')).toBe(false);
  });
});

describe('headings', () => {
  const levels = (config: FormConfig): string[] => {
    const inline: FormConfig = { surface: 'inline', ...config };
    return [...drawForm(contextOf(inline)).querySelectorAll('.title')].map((it) => it.tagName);
  };
  const steps = STEPS.steps;

  test('begin at the second level and go one down for a step', () => {
    expect(levels({ title: 'Ask us', steps })).toEqual(['H2', 'H3']);
  });

  test('begin at the level that the config says', () => {
    expect(levels({ title: 'Ask us', headingLevel: 4, steps })).toEqual(['H4', 'H5']);
  });

  test('never go below the sixth', () => {
    expect(levels({ title: 'Ask us', headingLevel: 6, steps })).toEqual(['H6', 'H6']);
  });

  test('leave no gap where the form has no title', () => {
    expect(levels({ steps })).toEqual(['H2']);
  });

  test('leave the form’s title to the bar where the form floats', () => {
    expect(levels({ title: 'Ask us', surface: 'popover', steps })).toEqual(['H3']);
  });
});

test('titles and introductions show markup as text, and links as links', () => {
  const config: FormConfig = {
    title: '<i>Ask</i>',
    intro: 'See [our work](/work). <script>',
    surface: 'inline',
    steps: [{ title: '<b>You</b>', intro: '<hr>', fields: [text('a')] }],
  };
  const page = drawForm(contextOf(config));
  expect(page.querySelector('i, b, hr, script')).toBeNull();
  for (const words of ['<i>Ask</i>', '<script>', '<b>You</b>', '<hr>']) {
    expect(page.textContent).toContain(words);
  }
  expect(one(page, 'a').getAttribute('href')).toBe('/work');
});
