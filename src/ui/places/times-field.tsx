import { Component, createRef, type JSX } from 'preact';
import { answerOf, NO_WISH, wishesIn, type Wish } from '../../engine/places/index.ts';
import type { PlacesKey, Translate } from '../../i18n/index.ts';
import { DAYPARTS } from '../../model/dayparts.ts';
import type { FieldOf } from '../../schema/types.ts';
import { ariaOf, type FieldProps } from '../fields/field-state.ts';
import { controlId, hintId } from '../ids.ts';
import { Icon } from '../parts/icon.tsx';
import { LabelledGroup } from '../parts/labelled-control.tsx';
import { WishRow } from './wish-row.tsx';

/** What a field of times must know of the clinic's clock. */
export interface ClockContext {
  /** Days to choose from among so many, by the calendar of the clinic or of the location chosen. */
  days(ahead: number): readonly string[];
  /** The zone of that calendar in words, where it is not the visitor's. */
  zone(days: readonly string[]): string | undefined;
  /** Tells when another location, and with it another clock, may count; returns the clean-up. */
  listen(redraw: () => void): () => void;
}

interface TimesProps extends FieldProps<FieldOf<'times'>> {
  t: Translate<PlacesKey>;
  clock: ClockContext;
}

const isBlank = ({ day, part }: Wish): boolean => !day && !part;

/** Days and parts of the day that suit, in the order of preference. */
export class TimesField extends Component<TimesProps> {
  #wishes = this.#kept();
  #box = createRef<HTMLDivElement>();
  #stop = (): void => undefined;
  /** The wish that focus goes to once it is drawn. */
  #goal: number | undefined;

  /** What the form has of it, or one wish to begin with. */
  #kept(): readonly Wish[] {
    const { form, field } = this.props;
    const wishes = wishesIn(form.engine.answer(field.id));
    return wishes[0] ? wishes : [NO_WISH];
  }

  override componentDidMount(): void {
    this.#stop = this.props.clock.listen(() => this.forceUpdate());
  }

  override componentWillUnmount(): void {
    this.#stop();
  }

  override componentDidUpdate(): void {
    if (this.#goal === undefined) return;
    this.#box.current?.children[this.#goal]?.querySelector('select')?.focus();
    this.#goal = undefined;
  }

  #show(wishes: readonly Wish[]): void {
    this.#wishes = wishes;
    this.forceUpdate();
  }

  #put(wishes: readonly Wish[]): void {
    const { form, field } = this.props;
    this.#show(wishes);
    form.engine.set(field.id, answerOf(wishes));
  }

  #add = (): void => {
    this.#goal = this.#wishes.length;
    this.#show([...this.#wishes, NO_WISH]);
  };

  /** Focus goes to what stands in its place, or to the last one. */
  #remove(index: number): void {
    const wishes = this.#wishes.filter((_, at) => at !== index);
    this.#goal = Math.min(index, wishes.length - 1);
    this.#put(wishes);
  }

  /** The days to choose from; one that was chosen stays, even where its time has come. */
  #days(days: readonly string[], { day }: Wish): { day: string; label: string }[] {
    const { locale } = this.props.form.engine.form;
    const parts = { weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC' } as const;
    const write = new Intl.DateTimeFormat(locale, parts);
    const all = !day || days.includes(day) ? days : [day, ...days].sort();
    return all.map((one) => ({ day: one, label: write.format(new Date(one)) }));
  }

  #row(wish: Wish, index: number, days: readonly string[]): JSX.Element {
    const { form, field, t } = this.props;
    const { engine } = form;
    const wishes = this.#wishes;
    const { 'aria-describedby': about } = ariaOf(form, field);
    // A further wish that says nothing is none, and asks for nothing.
    const isAsked = engine.fault(field.id) !== undefined && (index === 0 || !isBlank(wish));
    return (
      <WishRow
        key={index}
        id={index ? `${controlId(field)}-${index}` : controlId(field)}
        name={field.id}
        t={t}
        none={form.t('form.choose')}
        number={wishes.length > 1 ? index + 1 : undefined}
        wish={wish}
        days={this.#days(days, wish)}
        dayparts={DAYPARTS.filter((part) => field.dayparts.includes(part))}
        faults={{
          day: isAsked && !days.includes(wish.day) ? about : undefined,
          part: isAsked && !wish.part ? about : undefined,
        }}
        isRequired={index === 0 && engine.isRequired(field)}
        onChange={(changed) => this.#put(wishes.map((one, at) => (at === index ? changed : one)))}
        onRemove={() => this.#remove(index)}
      />
    );
  }

  override render({ form, field, t, clock }: TimesProps): JSX.Element {
    const wishes = this.#wishes;
    const days = clock.days(field.days);
    const zone = clock.zone(days);
    const zoneId = `${hintId(field)}-zone`;
    const about = [ariaOf(form, field)['aria-describedby'], zone && zoneId];
    return (
      <LabelledGroup
        form={form}
        field={field}
        aria={{ 'aria-describedby': about.filter(Boolean).join(' ') || undefined }}
      >
        {zone && (
          <p class="hint zone" id={zoneId}>
            {t('places.zone', { zone })}
          </p>
        )}
        <div class="wishes" ref={this.#box}>
          {wishes.map((wish, index) => this.#row(wish, index, days))}
        </div>
        {wishes.length < field.most && (
          <button type="button" class="button add" part="button" onClick={this.#add}>
            <Icon path="M12 5v14M5 12h14" />
            {t('places.add')}
          </button>
        )}
      </LabelledGroup>
    );
  }
}
