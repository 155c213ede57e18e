import { Component, type ComponentChildren } from 'preact';

interface GuardProps {
  children: ComponentChildren;
  onFault(fault: unknown): void;
}

/** Keeps a fault of ours from reaching the host page; what broke is not drawn. */
export class Guard extends Component<GuardProps, { isBroken: boolean }> {
  override state = { isBroken: false };

  override componentDidCatch(fault: unknown): void {
    this.setState({ isBroken: true });
    this.props.onFault(fault);
  }

  override render(): ComponentChildren {
    return this.state.isBroken ? null : this.props.children;
  }
}
