import type { Answer, Field } from '../schema/types.ts';

/** The consent without which nothing sensitive is sent, by its id. */
const HEALTH_ANSWERS = 'health_answers';

interface Sent {
  kind: string;
  sensitive?: boolean;
}

/** Of the fields that show, those that are sent; a consent always is, as a record of what it says. */
export function sentFields(shown: readonly Field[], answer: (id: string) => Answer): Field[] {
  const isDeclined = shown.some(
    ({ id, kind }) => id === HEALTH_ANSWERS && kind === 'consent' && !answer(id),
  );
  return shown.filter(
    ({ kind, sensitive }: Sent) => !(isDeclined && sensitive) || kind === 'consent',
  );
}
