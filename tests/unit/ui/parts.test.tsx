import type { ComponentChildren, JSX } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { focusArrival } from '../../../src/ui/focus.ts';
import { focusField } from '../../../src/ui/later/focus-field.ts';
import { Guard } from '../../../src/ui/parts/guard.tsx';
import { Heading } from '../../../src/ui/parts/heading.tsx';
import { Live } from '../../../src/ui/parts/live.ts';
import { after, clear, draw, one } from './support.tsx';

afterEach(clear);

describe('a guard', () => {
  const fault = new Error('ours');
  const Broken = (): JSX.Element => {
    throw fault;
  };

  test('keeps a child that throws from reaching the page, and tells of it', () => {
    const onFault = vi.fn<(fault: unknown) => void>();
    const page = draw(
      <section>
        <p>before</p>
        <Guard onFault={onFault}>
          <Broken />
        </Guard>
      </section>,
    );
    expect(onFault.mock.calls).toEqual([[fault]]);
    expect(page.textContent).toBe('before');
  });

  test('keeps one that throws only when it is drawn again', () => {
    const onFault = vi.fn<(fault: unknown) => void>();
    let redraw = (): void => undefined;
    let isBroken = false;
    const listen = (again: () => void) => {
      redraw = again;
      return () => undefined;
    };
    const render = (): ComponentChildren => (isBroken ? <Broken /> : 'sound');
    const page = draw(
      <Guard onFault={onFault}>
        <Live listen={listen} render={render} />
      </Guard>,
    );
    expect(page.textContent).toBe('sound');
    isBroken = true;
    after(() => redraw());
    expect(page.textContent).toBe('');
    expect(onFault.mock.calls).toEqual([[fault]]);
  });

  test('draws children that do not throw, and tells of nothing', () => {
    const onFault = vi.fn<(fault: unknown) => void>();
    expect(draw(<Guard onFault={onFault}>fine</Guard>).textContent).toBe('fine');
    expect(onFault).not.toHaveBeenCalled();
  });
});

describe('what is live', () => {
  test('redraws when it is told to, and listens no more once it is gone', () => {
    const stop = vi.fn<() => void>();
    let count = 0;
    let redraw = (): void => undefined;
    const listen = (again: () => void) => {
      redraw = again;
      return stop;
    };
    const page = draw(<Live listen={listen} render={() => `${(count += 1)}`} />);
    expect(page.textContent).toBe('1');
    after(() => redraw());
    expect(page.textContent).toBe('2');
    clear();
    expect(stop).toHaveBeenCalledOnce();
  });
});

describe('a heading', () => {
  test.each([
    [1, 'H1'],
    [3, 'H3'],
    [6, 'H6'],
    [7, 'H6'],
  ])('of level %i is %s, and focus can be moved to it', (level, tag) => {
    const page = draw(<Heading level={level}>Words</Heading>);
    const heading = one(page, '.title');
    expect(heading.tagName).toBe(tag);
    expect(heading.tabIndex).toBe(-1);
  });

  test('tells of its arrival where that is asked for', () => {
    const onArrive = vi.fn<(heading: HTMLElement | null) => void>();
    const page = draw(
      <Heading level={2} onArrive={onArrive}>
        Words
      </Heading>,
    );
    expect(onArrive.mock.calls).toEqual([[one(page, 'h2')]]);
  });
});

describe('focus', () => {
  const PAGE = (
    <>
      <div data-field="first_name">
        <input id="name" />
      </div>
      <fieldset data-field="pattern">
        <input type="radio" name="p" id="scar" />
        <input type="radio" name="p" id="crown" />
      </fieldset>
    </>
  );

  test('goes to the first control of a field', () => {
    const page = draw(PAGE);
    focusField(page, 'first_name');
    expect(document.activeElement).toBe(one(page, '#name'));
    focusField(page, 'pattern');
    expect(document.activeElement).toBe(one(page, '#scar'));
  });

  test('goes to the option that is chosen', () => {
    const page = draw(PAGE);
    one(page, '#crown').click();
    focusField(page, 'pattern');
    expect(document.activeElement).toBe(one(page, '#crown'));
  });

  test('stays where there is no such field, or nothing has come', () => {
    const page = draw(PAGE);
    focusField(page, 'first_name');
    focusField(page, 'gone');
    focusArrival(null);
    expect(document.activeElement).toBe(one(page, '#name'));
  });
});
