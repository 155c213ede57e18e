import type { ComponentChildren, JSX } from 'preact';
import type { Aria } from '../fields/field-state.ts';
import { Icon } from './icon.tsx';

const TICK = 'M5 12.5l4.5 4.5L19 7.5';

interface ChoiceCardProps {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  value: string;
  checked: boolean;
  label: ComponentChildren;
  hint?: ComponentChildren;
  hintId?: string;
  onChange(): void;
  aria?: Aria;
}

/**
 * A whole card to tap. The native box lies invisibly over it, so that taps, focus, screen
 * readers and autofill meet the real control.
 */
export function ChoiceCard(props: ChoiceCardProps): JSX.Element {
  const { type, id, name, value, checked, label, hint, hintId, onChange, aria } = props;
  return (
    <label class="choice" part="choice">
      <input {...aria} {...{ type, id, name, value, checked, onChange }} />
      <span class="face">
        <span class={type === 'radio' ? 'mark' : 'mark square'}>
          <Icon path={TICK} />
        </span>
        <span>
          {label}
          {hint && (
            <span class="hint" id={hintId}>
              {hint}
            </span>
          )}
        </span>
      </span>
    </label>
  );
}
