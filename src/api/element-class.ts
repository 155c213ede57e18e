import { SETTING_NAMES } from '../model/setting-names.ts';
import type { Prefill } from '../widget/prefill/prefill.ts';
import type { FormConfig } from './config-types.ts';
import type { ConsultEventMap } from './events.ts';
import { prefill } from './instance.ts';
import { createSeat, type Seat } from './seat.ts';

/** `Reflect.get`, whose own type says `any`. */
const baseIn: (from: object, name: 'HTMLElement') => typeof HTMLElement = Reflect.get;

/** Node has no elements: there the class can be imported, and never made. */
const Base: typeof HTMLElement = baseIn(
  'HTMLElement' in globalThis ? globalThis : { HTMLElement: Object },
  'HTMLElement',
);

/**
 * `<consult-form>`: a form that stands where the element does, or floats if its config says so. It
 * says what it is by the property `config` or by the attributes of the tag (`data-webhook`,
 * `data-template`…); the property wins. As long as it says nothing there is no form.
 *
 * Taken off the page it lets go of everything; put back, it has the answers that it had, but for
 * photos and consents. Moved within one turn it is as if nothing had happened.
 */
export class ConsultFormElement extends Base {
  static readonly observedAttributes: readonly string[] = SETTING_NAMES.map(
    (name) => `data-${name}`,
  );

  readonly #seat: Seat = createSeat(this);
  #config: FormConfig | undefined;

  /**
   * The form config. One that says the same as before changes nothing; another one makes the form
   * anew, which keeps the answers of fields that are asked as before.
   */
  get config(): FormConfig | undefined {
    return this.#config;
  }

  set config(config: FormConfig | null | undefined) {
    this.#config = config ?? undefined;
    this.#seat.change(this.#config);
  }

  /** Opens a form that floats; brings one in the page into view. */
  async open(): Promise<void> {
    (await this.#seat.widget()).open();
  }

  /** Closes a form that floats; what was typed stays. */
  async close(): Promise<void> {
    (await this.#seat.widget()).close();
  }

  /** As `prefill` of what `mount` gives: answers fields that the visitor has not answered. */
  async prefill(answers: Prefill): Promise<void> {
    await prefill(this, await this.#seat.widget(), answers);
  }

  connectedCallback(): void {
    // Set before the element was defined, it hides the property of the class.
    if (Object.hasOwn(this, 'config')) {
      const { config } = this;
      Reflect.deleteProperty(this, 'config');
      this.config = config;
    }
    this.#seat.change(this.#config);
  }

  disconnectedCallback(): void {
    this.#seat.change(this.#config);
  }

  attributeChangedCallback(): void {
    this.#seat.change(this.#config);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consult-form': ConsultFormElement;
  }
  interface HTMLElementEventMap extends ConsultEventMap {}
}
