import type { stayOpen } from './stay-open.ts';

/**
 * What keeps a form open that a router takes away with the body it stands in; of what stands beside
 * the body no router knows.
 */
export async function importStay(host: HTMLElement): Promise<typeof stayOpen | undefined> {
  if (host.matches(':root > *')) return undefined;
  try {
    return (await import('./stay-open.ts')).stayOpen;
  } catch {
    // It did not load: the form is closed when it comes back.
    return undefined;
  }
}
