import type { JSX } from 'preact';
import type { Picture as Name } from '../../model/pictures.ts';
import { draw } from './drawings.ts';

/** A drawing. Decoration only: what it shows, the words beside it say. */
export function Picture({ name }: { name: Name }): JSX.Element {
  const { frame, soft, deep, fine, line } = draw(name);
  return (
    <svg class="picture" viewBox="3 3 90 90" aria-hidden="true">
      <path class="hair" d={soft} />
      <path class="hair" d={deep} />
      <path class="fine" d={fine} />
      <path class="frame" d={frame} />
      <path d={line} />
    </svg>
  );
}
