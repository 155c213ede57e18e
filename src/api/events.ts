import type { ConsultEvents } from '../widget/events.ts';

/** Events of a form as a listener gets them. */
export type ConsultEventMap = {
  [Name in keyof ConsultEvents]: CustomEvent<ConsultEvents[Name]>;
};

/** Listens at one form's element; returns an idempotent clean-up. */
export function listen<Name extends keyof ConsultEvents>(
  host: HTMLElement,
  name: Name,
  listener: (event: ConsultEventMap[Name]) => void,
): () => void {
  const isOurs = (event: Event): event is ConsultEventMap[Name] => event.type === name;
  const hear = (event: Event): void => {
    // Those of another form in this one's place bubble through it: they are not its own.
    if (event.target === host && isOurs(event)) listener(event);
  };
  host.addEventListener(name, hear);
  return () => host.removeEventListener(name, hear);
}
