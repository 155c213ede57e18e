import { Component, createRef, type ComponentChildren, type JSX } from 'preact';
import type { Surface } from '../../schema/types.ts';
import { Heading } from '../parts/heading.tsx';
import { Icon } from '../parts/icon.tsx';
import { fetchWay, wayAtHand, type Way } from './ways.ts';

export interface PanelProps {
  kind: Surface['kind'];
  side?: Surface['side'];
  isOpen: boolean;
  /** Someone asked for it; what comes up by itself beside its launcher leaves focus where it is. */
  isAsked: boolean;
  /** The launcher, or whatever opened the form: a popover stands beside it. */
  anchor: HTMLElement;
  /** What the dialog is called. */
  title: string;
  headingLevel: number;
  closeLabel: string;
  onClose(): void;
  children: ComponentChildren;
}

/** Where there is no room for a panel beside its launcher: phones, held either way. */
export const isSheet = (): MediaQueryList =>
  matchMedia('(max-width:639px),(max-height:559px) and (pointer:coarse)');

/** How a panel is to come up. Beside a modal dialog of the page all else is inert, unless it is modal too. */
export const wayOf = (kind: PanelProps['kind']): Way =>
  kind === 'popover' && !isSheet().matches && !document.querySelector(':modal')
    ? 'beside'
    : 'modal';

/**
 * What leaves a dialog leaves this one, not one of the page below it; and a page that scrolls by a
 * script of its own does not take what moves the questions.
 */
const keep = (event: Event): void => event.stopPropagation();

/** Another key that is let go before it is the page's. */
const keepEscape = (event: KeyboardEvent): void => {
  if (event.key === 'Escape') keep(event);
};

/** What `keyCode` is of a key that an input method takes. */
const COMPOSING = 229;

/** Where focus goes on opening, best first: a question, what has just been said, the button. */
const STARTS = [
  '[data-field]:not([hidden]) :is(input,select,textarea):not(details:not([open]) *)',
  '.scroll :not(.trap)[tabindex="-1"]',
  '.primary',
];

/** While a form is being sent its questions are inert. */
const startIn = (panel: HTMLElement): Element | undefined =>
  STARTS.flatMap((start) => [...panel.querySelectorAll(start)]).find(
    (start) => !start.closest('[inert]'),
  );

/** What has focus, through all open shadow roots. */
function focusedNow(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

const giveFocus = (to: Element | null | undefined): void => {
  if (to instanceof HTMLElement) to.focus({ preventScroll: true });
};

/**
 * What a form that floats stands in: beside its launcher or over the page, and on phones a sheet.
 * Closing loses nothing.
 */
export class Panel extends Component<PanelProps> {
  #panel = createRef<HTMLDialogElement>();
  #media = isSheet();
  #way: Way | undefined;
  #dismiss: (() => void) | undefined;
  /** What had focus when the panel came up. */
  #opener: Element | null = null;

  #present = (): void => {
    const { isOpen, isAsked, kind } = this.props;
    const panel = this.#panel.current;
    // A router may have taken it away.
    if (!panel?.isConnected || !isOpen) return;
    const way = wayOf(kind);
    // A window that has become another one wants what it had no use for before: that comes late,
    // or not at all.
    const present = wayAtHand(way);
    if (!present) fetchWay(way).then(this.#present, () => undefined);
    if (!present || (this.#dismiss && way === this.#way)) return;
    const focused = focusedNow();
    if (!this.#dismiss) this.#opener = focused;
    this.#dismiss?.();
    this.#way = way;
    this.#dismiss = present(panel, this.props);
    // A phone that is turned round keeps its place; a form that comes up takes focus.
    const to = panel.contains(focused) || !isAsked ? focused : startIn(panel);
    giveFocus(to);
    // Not under the bar of buttons; before the next frame the panel has its place and its height.
    requestAnimationFrame(() => {
      if (to && panel.contains(to)) to.scrollIntoView({ block: 'nearest' });
    });
  };

  override componentDidMount(): void {
    this.#media.onchange = this.#present;
    this.#present();
  }

  override componentDidUpdate(before: PanelProps): void {
    if (before.isOpen === this.props.isOpen) return;
    if (this.props.isOpen) this.#present();
    else this.#giveBack();
  }

  override componentWillUnmount(): void {
    this.#media.onchange = null;
    this.#hide();
  }

  #hide(): void {
    this.#dismiss?.();
    this.#dismiss = undefined;
  }

  /** Focus goes back to where it was; from elsewhere in the page it is not called away. */
  #giveBack(): void {
    const { body } = document;
    const focused = focusedNow();
    const isOurs = focused === body || this.#panel.current?.contains(focused);
    this.#hide();
    if (!isOurs) return;
    giveFocus(this.#opener);
    // It may be gone or hidden by now, as in a menu that has shut.
    if (this.#opener === body || focusedNow() !== this.#opener) giveFocus(this.props.anchor);
  }

  #onKeyDown = (event: KeyboardEvent): void => {
    keep(event);
    // While a word is being composed Escape gives that up; Safari has ended it by then, but the
    // key still says so: 229.
    if (event.key !== 'Escape' || event.isComposing || event.keyCode === COMPOSING) return;
    // Its second half is the page's no more than the first, though focus is there by then.
    addEventListener('keyup', keepEscape, { capture: true, once: true });
    // What is modal hears of Escape, and of Android's Back, by `cancel`.
    if (this.#way === 'modal') return;
    event.preventDefault();
    this.props.onClose();
  };

  #onCancel = (event: Event): void => {
    // A picker of photos that is cancelled says so too, and that bubbles.
    if (event.bubbles) return;
    event.preventDefault();
    this.props.onClose();
  };

  override render(props: PanelProps): JSX.Element {
    const { kind, side, title, headingLevel, closeLabel, onClose, children } = props;
    return (
      <dialog
        ref={this.#panel}
        class="panel"
        part="surface"
        popover="manual"
        data-kind={kind}
        data-side={side}
        aria-label={title}
        onCancel={this.#onCancel}
        onKeyDown={this.#onKeyDown}
        onKeyUp={keep}
        onWheel={keep}
        onTouchMove={keep}
      >
        <div class="bar">
          <Heading level={headingLevel}>{title}</Heading>
          <button
            type="button"
            class="button"
            part="close"
            data-action="close"
            aria-label={closeLabel}
            onClick={onClose}
          >
            <Icon path="M6 6l12 12M18 6 6 18" />
          </button>
        </div>
        <div class="scroll">{children}</div>
      </dialog>
    );
  }
}
