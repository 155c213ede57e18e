import { Component, type JSX } from 'preact';
import { onLocation } from '../../engine/places/opening-at.ts';
import { CLOCK, LOCK, TICK } from './drawings.ts';
import { Lines, type Line } from './lines.tsx';
import { replyOf, type ReassuranceProps } from './reply.ts';

const MINUTE = 60_000;

/** What makes it easy to send, open by the button. Its time goes with clock and place, or it would lie. */
export class Reassurance extends Component<ReassuranceProps> {
  #timer: ReturnType<typeof setInterval> | undefined;
  #stop = (): void => undefined;

  override componentDidMount(): void {
    const redraw = (): void => this.forceUpdate();
    this.#timer = setInterval(redraw, MINUTE);
    this.#stop = onLocation(this.props.form.engine, redraw);
  }

  override componentWillUnmount(): void {
    clearInterval(this.#timer);
    this.#stop();
  }

  override render(props: ReassuranceProps): JSX.Element {
    const { form, block } = props;
    const lines: Line[] = [
      [TICK, block.noObligation],
      [CLOCK, replyOf(props)],
      [LOCK, block.privacy],
    ];
    return <Lines form={form} lines={lines} />;
  }
}
