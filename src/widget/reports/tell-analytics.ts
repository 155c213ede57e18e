import { say } from '../../platform/say.ts';
import type { Analytics, Form } from '../../schema/types.ts';

/** What the page's root element says of consent, by whatever manages it there. */
const CONSENT = 'data-consult-consent';

/** Lacks that a page has been told of: once is enough. */
const lacks = new Set<string>();

function sayLack(name: string): void {
  if (!lacks.has(name)) say(`analytics: this page has no ${name}, so it is not told of leads`);
  lacks.add(name);
}

/** Calls a function of the page, which may be gone, or throw: a lead is delivered all the same. */
function call(name: string, ...args: readonly unknown[]): void {
  try {
    const found: unknown = Reflect.get(window, name);
    if (typeof found === 'function') Reflect.apply(found, window, args);
    else sayLack(name);
  } catch (cause) {
    say(`analytics: ${name} failed`, cause);
  }
}

/** Puts something where a tag manager reads it, if the page has such a list: we make none. */
function push(entry: object): void {
  try {
    const found: unknown = Reflect.get(window, 'dataLayer');
    if (Array.isArray(found)) found.push(entry);
    else sayLack('dataLayer');
  } catch (cause) {
    say('analytics: dataLayer failed', cause);
  }
}

/**
 * All that may be told, by name: nothing that the visitor has said, no price, which would tell of a
 * treatment, and no id of the submission, by which the two could be laid side by side.
 */
const allowed = ({ id, revision, surface }: Form) => ({
  form_id: id,
  form_revision: revision,
  surface: surface.kind,
});

/**
 * Tells the page's own analytics of a lead that has arrived, where there is consent by now. Without
 * it nothing is told, then or later: nothing is kept until it comes.
 */
export function tellAnalytics({ dataLayer, gtag, meta, consent }: Analytics, form: Form): void {
  const said = document.documentElement.getAttribute(CONSENT) ?? consent;
  // Whoever tries it out would wait for nothing.
  if (form.test) say(`analytics: a test is not told; consent: ${said}`);
  if (form.test || said !== 'granted') return;
  const event = 'generate_lead';
  if (dataLayer) push({ event, ...allowed(form) });
  if (gtag) call('gtag', 'event', event, allowed(form));
  if (meta) call('fbq', 'track', 'Lead', { content_name: form.id });
}
