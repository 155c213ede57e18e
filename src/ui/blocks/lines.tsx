import type { JSX } from 'preact';
import type { FormProps } from '../form-context.ts';
import { Icon } from '../parts/icon.tsx';
import { RichText } from '../parts/rich-text.tsx';

export type Line = readonly [icon: string, text: string | undefined];

/** What reassures: those lines that have something to say, each behind its drawing. */
export function Lines({ form, lines }: FormProps & { lines: readonly Line[] }): JSX.Element | null {
  const said = lines.flatMap(([icon, text]) => (text ? [{ icon, text }] : []));
  if (!said[0]) return null;
  return (
    <ul class="reassurance" part="reassurance">
      {said.map(({ icon, text }) => (
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
