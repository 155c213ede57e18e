import { Component, type JSX } from 'preact';
import { replyBy } from '../../engine/hours/index.ts';
import { tellMoment } from '../../i18n/moment.ts';
import type { BlockOf } from '../../schema/types.ts';
import { Icon } from '../parts/icon.tsx';
import { RichText } from '../parts/rich-text.tsx';
import type { BlockProps } from './block-props.ts';
import { CLOCK, LOCK, TICK } from './drawings.ts';

type Props = BlockProps<BlockOf<'reassurance'>>;

const MINUTE = 60_000;

/** By when the clinic replies, in words; nothing where its hours do not tell. */
function timeOf({ form, block, t, now }: Props): string | undefined {
  const { clinic, locale } = form.engine.form;
  const { replyWithin } = block;
  if (!replyWithin) return undefined;
  const minutes = 'openHours' in replyWithin ? replyWithin.openHours * 60 : replyWithin.openMinutes;
  const at = now();
  const by = replyBy(clinic, minutes, at);
  if (!by) return undefined;
  const { time, day } = tellMoment(by, at, { locale, timeZone: clinic.timeZone });
  return day ? t(`reply.${day}`, { time }) : time;
}

function replyOf(props: Props): string | undefined {
  const { form, block, t } = props;
  const time = timeOf(props);
  const who = block.who && form.fill(block.who);
  if (!time) return who && t('reply.who', { who });
  return who ? t('reply.who_by', { who, time }) : t('reply.by', { time });
}

/** What makes it easy to send, open by the button. Its time goes with the clock, or it would lie. */
export class Reassurance extends Component<Props> {
  #timer: ReturnType<typeof setInterval> | undefined;

  override componentDidMount(): void {
    this.#timer = setInterval(() => this.forceUpdate(), MINUTE);
  }

  override componentWillUnmount(): void {
    clearInterval(this.#timer);
  }

  override render(props: Props): JSX.Element | null {
    const { form, block } = props;
    const lines = [
      [TICK, block.noObligation],
      [CLOCK, replyOf(props)],
      [LOCK, block.privacy],
    ].flatMap(([icon, text]) => (icon && text ? [{ icon, text }] : []));
    if (!lines[0]) return null;
    return (
      <ul class="reassurance" part="reassurance">
        {lines.map(({ icon, text }) => (
          <li key={icon}>
            <Icon path={icon} />
            <span>
              <RichText form={form} text={text} />
            </span>
          </li>
        ))}
      </ul>
    );
  }
}
