import { Component, render, type ComponentChildren } from 'preact';

interface BelowProps {
  /** Kept from step to step, so that what was opened in it stays open. */
  box: HTMLElement;
  /** What the form stands in. */
  within: Element;
  children: ComponentChildren;
}

/**
 * Shows what it is given below the form, after its buttons, as long as it is drawn in the form
 * itself: in each step anew, and no longer once something else stands in the form's place.
 */
export class Below extends Component<BelowProps> {
  override componentDidMount(): void {
    const { box, within, children } = this.props;
    render(children, box);
    within.querySelector('form')?.parentElement?.append(box);
  }

  override componentWillUnmount(): void {
    this.props.box.remove();
  }

  override render(): null {
    return null;
  }
}
