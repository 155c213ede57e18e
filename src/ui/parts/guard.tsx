import { Component, type ComponentChildren } from 'preact';

interface GuardProps {
  children: ComponentChildren;
  onFault(fault: unknown): void;
}

/** Keeps a fault of ours from reaching the host page; what broke is not drawn. */
export class Guard extends Component<GuardProps> {
  #isBroken = false;

  override componentDidCatch(fault: unknown): void {
    this.#isBroken = true;
    this.forceUpdate();
    this.props.onFault(fault);
  }

  override render(): ComponentChildren {
    return this.#isBroken ? null : this.props.children;
  }
}
