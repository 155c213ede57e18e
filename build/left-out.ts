import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

/**
 * What the one-file build has in place of what would take it over its size: a judge that names what
 * was dropped and what was not delivered, where the tag's build tells the reasons; pictures of which only the words show; times
 * in the visitor's own words; phone numbers that keep the looser check; in place of photos, that they
 * can be sent later; panels placed by plain sums, a page behind them that may scroll, and that
 * closes them as it is swapped; a pill for a tab; no prices
 * where medicines may not be named; no receiver that takes names of its own alone. Proof blocks, a review, what a page
 * fills in, what opens a form besides its launcher and who else is told of an outcome are not there at all. What fits a form to a law is.
 */
const IN_PLACE_OF: readonly (readonly [end: string, instead: string])[] = [
  ['/judge-sources.ts', at('widget/later/say-left-out.ts')],
  ['/pictures/index.tsx', at('widget/pictures/plain-pictures.tsx')],
  ['/photos/index.tsx', at('widget/photos/plain-photos.tsx')],
  ['/place-blocks.ts', at('config/no-blocks.ts')],
  ['/read-places.ts', at('config/read-place-names.ts')],
  ['/read-times.ts', at('config/no-times.ts')],
  ['/read-hours.ts', at('config/no-hours.ts')],
  ['/places/index.tsx', at('widget/places/plain-kinds.ts')],
  ['/settle-parts.ts', at('widget/plain-parts.ts')],
  ['/without-idle.ts', at('engine/keep-idle.ts')],
  ['/place-beside.ts', at('ui/surfaces/place-plainly.ts')],
  ['/read-prefill.ts', at('config/no-prefill.ts')],
  ['/place-review.ts', at('config/no-review.ts')],
  ['/review/index.tsx', at('widget/review/no-review.ts')],
  ['/with-prefill.ts', at('widget/prefill/no-url.ts')],
  ['/prefill/index.ts', at('widget/prefill/no-prefill.ts')],
  ['/watch-phones.ts', at('widget/phone/plain-phones.ts')],
  ['/triggers/index.ts', at('widget/triggers/no-triggers.ts')],
  ['/reports/index.ts', at('widget/reports/no-reports.ts')],
  ['/price-without-poms.ts', at('widget/law/no-prices.ts')],
  ['/launcher-variants.ts', at('ui/launcher/no-tab.ts')],
  ['/watch-place.ts', at('widget/later/watch-place-plainly.ts')],
  ['/send-kept.ts', at('widget/no-kept.ts')],
  ['/read-body.ts', at('config/read-whole-body.ts')],
  ['/warn-of-receivers.ts', at('widget/later/no-warning.ts')],
  ['/mend-of.ts', at('config/no-mends.ts')],
  ['/swapped.ts', at('api/no-swap.ts')],
  ['/begin-visit.ts', at('loader/no-visit.ts')],
  ['/import-attribution.ts', at('widget/no-attribution.ts')],
  ['./outbox/index.ts', at('widget/outbox/no-outbox.ts')],
  ['/import-stay.ts', at('widget/no-stay.ts')],
  ['/hold-page.ts', at('ui/surfaces/no-hold.ts')],
  ['/blocks/index.ts', at('widget/blocks/no-blocks.ts')],
  // The tag has its own; one that says the same is enough in one file.
  ['./say.ts', at('platform/say.ts')],
  ['/read-mapping.ts', at('config/no-mapping.ts')],
  ['/known-receiver.ts', at('delivery/few-receivers.ts')],
  ['/model/presets.ts', at('model/few-presets.ts')],
  ['/queued.ts', at('i18n/en-us/no-queued.ts')],
  ['/flat-touch.ts', at('delivery/no-touch.ts')],
  ['/mapped.ts', at('delivery/not-mapped.ts')],
];

/** Keeps the one-file build to what a form cannot do without. */
export function leftOut(): Plugin {
  return {
    name: 'consult-form:left-out',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'standalone',
    resolveId: (source) => IN_PLACE_OF.find(([end]) => source.endsWith(end))?.[1],
  };
}
