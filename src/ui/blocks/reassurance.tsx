import { Component, type JSX } from 'preact';
import { CLOCK, LOCK, TICK } from './drawings.ts';
import { Lines, type Line } from './lines.tsx';
import { replyOf, type ReassuranceProps } from './reply.ts';

const MINUTE = 60_000;

/** What makes it easy to send, open by the button. Its time goes with the clock, or it would lie. */
export class Reassurance extends Component<ReassuranceProps> {
  #timer: ReturnType<typeof setInterval> | undefined;

  override componentDidMount(): void {
    this.#timer = setInterval(() => this.forceUpdate(), MINUTE);
  }

  override componentWillUnmount(): void {
    clearInterval(this.#timer);
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
