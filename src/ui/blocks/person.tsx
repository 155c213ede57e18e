import type { ComponentChildren, JSX } from 'preact';

interface PersonProps {
  name: string;
  title?: string | undefined;
  photo?: string | undefined;
  children?: ComponentChildren;
}

/** A picture that does not come leaves its words alone, not a broken frame. */
const hide = ({ currentTarget }: { currentTarget: HTMLElement }): void => {
  currentTarget.hidden = true;
};

/** A practitioner's card. The name stands beside the picture, so that has no words of its own. */
export function Person({ name, title, photo, children }: PersonProps): JSX.Element {
  return (
    <div class="person" part="person">
      {photo && <img loading="lazy" decoding="async" src={photo} alt="" onError={hide} />}
      <div>
        <p class="label">{name}</p>
        {title && <p class="muted small">{title}</p>}
      </div>
      {children}
    </div>
  );
}
