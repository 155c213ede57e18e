import type { Frame } from '@playwright/test';

/** What a page hears of: keys pressed anywhere, and what breaks its policy. */
export interface Overheard {
  keys: string[];
  violations: string[];
}

/** Runs in each document before anything else. */
export function overhear(): void {
  const overheard: Overheard = { keys: [], violations: [] };
  Reflect.set(window, 'overheard', overheard);
  for (const name of ['keydown', 'keypress', 'keyup'] as const) {
    addEventListener(name, ({ key }) => overheard.keys.push(key));
  }
  addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    overheard.violations.push(effectiveDirective);
  });
}

export const overheardIn = (frame: Frame): Promise<Overheard> =>
  frame.evaluate(() => Reflect.get(window, 'overheard'));
