import type { Touches } from '../../schema/submission.ts';

/** What tags of the page have come to say of remembering visits, on our one global: built apart, they share no module with a form. */
type Page = typeof globalThis & { ConsultForm?: { touches?: Touches | null | undefined } };

/** What may be told of a visit by now; `null` where it is denied, nothing where no tag has said. */
export const saidTouches = (): Touches | null | undefined => {
  const page: Page = globalThis;
  return page.ConsultForm?.touches;
};

/** For forms that are there already, and for those to come. */
export function sayTouches(touches: Touches | null | undefined): void {
  const page: Page = globalThis;
  if (page.ConsultForm) page.ConsultForm.touches = touches;
}
