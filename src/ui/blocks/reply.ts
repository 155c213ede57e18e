import { replyBy } from '../../engine/hours/index.ts';
import { openingAt } from '../../engine/places/opening-at.ts';
import { tellMoment } from '../../i18n/moment.ts';
import type { BlockOf } from '../../schema/types.ts';
import type { BlockProps } from './block-props.ts';

export type ReassuranceProps = BlockProps<BlockOf<'reassurance'>>;

/** By when the clinic replies, in words; nothing where the hours that count do not tell. */
function timeOf({ form, block, t, now }: ReassuranceProps): string | undefined {
  const { replyWithin } = block;
  if (!replyWithin) return undefined;
  const minutes = 'openHours' in replyWithin ? replyWithin.openHours * 60 : replyWithin.openMinutes;
  const at = now();
  const opening = openingAt(form.engine);
  const by = replyBy(opening, minutes, at);
  if (!by) return undefined;
  const { locale } = form.engine.form;
  const { time, day } = tellMoment(by, at, { locale, timeZone: opening.timeZone });
  return day ? t(`reply.${day}`, { time }) : time;
}

const whoOf = ({ form, block }: ReassuranceProps): string | undefined =>
  block.who && form.fill(block.who);

/** Who replies and by when, counted from now; nothing where nobody knows by when. */
export function promiseOf(props: ReassuranceProps): string | undefined {
  const time = timeOf(props);
  const who = whoOf(props);
  if (!time) return undefined;
  return who ? props.t('reply.who_by', { who, time }) : props.t('reply.by', { time });
}

/** The same, or who replies alone. */
export function replyOf(props: ReassuranceProps): string | undefined {
  const who = whoOf(props);
  return promiseOf(props) ?? (who && props.t('reply.who', { who }));
}
