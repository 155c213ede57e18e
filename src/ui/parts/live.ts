import { Component, type ComponentChildren } from 'preact';

interface LiveProps {
  /** Starts to listen; returns the clean-up. Read once, when the component appears. */
  listen(redraw: () => void): () => void;
  render(): ComponentChildren;
}

/** Redraws itself, and nothing around it, whenever what it listens to speaks. */
export class Live extends Component<LiveProps> {
  #stop = (): void => undefined;

  override componentDidMount(): void {
    this.#stop = this.props.listen(() => this.forceUpdate());
  }

  override componentWillUnmount(): void {
    this.#stop();
  }

  override render(): ComponentChildren {
    return this.props.render();
  }
}
