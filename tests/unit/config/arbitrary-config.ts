import * as fc from 'fast-check';
import {
  CORNERS,
  FONTS,
  HEADING_LEVELS,
  LAUNCHER_KINDS,
  PHOTO_WAYS,
  SCHEMES,
} from '../../../src/model/choices.ts';
import { SURFACE_KINDS } from '../../../src/model/surface-kinds.ts';
import { isFillable } from '../../../src/model/fillable.ts';
import { photoWay } from '../../../src/model/photo-way.ts';
import { PRESETS } from '../../../src/model/presets.ts';
import type { FieldConfig, FormConfig, StepConfig } from '../../../src/schema/types.ts';
import { conditionOn, fieldLists, ids, isFree, words } from './arbitrary-field.ts';
import { needsPlaces, places } from './arbitrary-places.ts';

const part = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(shape, { requiredKeys: [] });

const addresses = fc.oneof(
  fc.constantFrom('/', '/api/leads', 'https://hooks.example/abc', 'HTTPS://CLINIC.EXAMPLE/a?b#c'),
  fc.webUrl({ validSchemes: ['https'], withFragments: true, withQueryParameters: true }),
);

const clinic = part({
  name: words,
  phone: fc.constantFrom(
    '(214) 555-0100',
    '+1 214 555 0100',
    '214.555.0100 ext 12',
    '030 / 901820',
  ),
  email: fc.constantFrom('desk@clinic.example', 'büro@praxis.example'),
  privacyUrl: addresses,
  country: fc.constantFrom('US', 'GB', 'DE'),
  timeZone: fc.constantFrom('America/Chicago', 'Europe/London'),
});

const webhook = part({
  url: addresses,
  preset: fc.constantFrom(...PRESETS),
  photos: fc.constantFrom(...PHOTO_WAYS),
}).filter((one) => photoWay(one) === (one.photos ?? 'later'));

const pixels = fc.double({ min: 0, max: 4000, noNaN: true });
/** Each with all that belongs to it, as a form that was read has it. */
const trigger = fc.oneof(
  fc.record({ on: fc.constant('delay' as const), seconds: fc.nat(3600) }),
  fc.record({ on: fc.constant('scroll' as const), percent: fc.integer({ min: 1, max: 100 }) }),
  fc.record({ on: fc.constant('exit' as const) }),
  fc.record({ on: fc.constant('hash' as const), hash: fc.constantFrom('consult', 'book-now') }),
);
const surface = part({
  kind: fc.constantFrom(...SURFACE_KINDS),
  side: fc.constantFrom(...CORNERS),
  launcher: part({
    kind: fc.constantFrom(...LAUNCHER_KINDS),
    label: words,
    corner: fc.constantFrom(...CORNERS),
    offset: fc.tuple(pixels, pixels).map((pair): number[] => pair),
  }),
  triggers: fc.array(trigger, { maxLength: 4 }),
});

const success = part({
  title: words,
  text: words,
  link: fc.record({ label: words, url: addresses }),
  redirect: addresses,
});

const theme = part({
  accent: fc.stringMatching(/^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/),
  scheme: fc.constantFrom(...SCHEMES),
  font: fc.constantFrom(...FONTS),
});

const messageKeys = fc.constantFrom('form.submit', 'form.next', 'fault.not_email');

/** All keys but those that hold fields. */
export const settings = part({
  $schema: fc.string(),
  id: fc.stringMatching(/^[a-z][a-z0-9_-]{0,12}$/),
  revision: words,
  template: fc.constantFrom('callback', 'smp-consultation'),
  title: words,
  intro: words,
  clinic,
  webhook: fc.oneof(addresses, webhook),
  surface: fc.oneof(fc.constantFrom(...SURFACE_KINDS), surface),
  success,
  headingLevel: fc.constantFrom(...HEADING_LEVELS),
  theme,
  locale: fc.constantFrom('en-US', 'de', 'pt-BR', 'zh-Hant-TW'),
  messages: fc.dictionary(messageKeys, fc.string()),
  analytics: part({
    dataLayer: fc.boolean(),
    gtag: fc.boolean(),
    meta: fc.boolean(),
    consent: fc.constantFrom('wait' as const, 'granted' as const),
  }),
  monitor: addresses,
  test: fc.boolean(),
});

const stepNames = part({ id: ids, title: words, intro: words, next: words });

/** Fields cut into steps: `cuts` says where, the rest after the last cut may stay loose. */
function stepsOf(fields: FieldConfig[]): fc.Arbitrary<Pick<FormConfig, 'steps' | 'fields'>> {
  return fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 1, max: fields.length }), { maxLength: 3 }),
      fc.uniqueArray(stepNames, {
        minLength: 4,
        maxLength: 4,
        selector: (step) => step.id ?? step,
      }),
    )
    .map(([cuts, names]) => {
      const ends = [...cuts].sort((a, b) => a - b);
      const steps: StepConfig[] = ends.map((end, index) => ({
        ...names[index],
        fields: fields.slice(ends[index - 1] ?? 0, end),
      }));
      return { steps, rest: fields.slice(ends.at(-1) ?? 0) };
    })
    .chain(({ steps, rest }) => {
      // Loose fields belong to the last step.
      const free = steps.at(0)?.fields.filter(isFree) ?? [];
      const condition =
        free.length > 0 ? fc.option(conditionOn(free), { nil: undefined }) : fc.constant(undefined);
      return fc.tuple(...steps.map(() => condition)).map((conditions) => ({
        ...(steps.length > 0 && {
          steps: steps.map((step, index) => {
            const visibleWhen = index > 0 ? conditions[index] : undefined;
            return visibleWhen ? { ...step, visibleWhen } : step;
          }),
        }),
        ...(rest.length > 0 && { fields: rest }),
      }));
    });
}

/** Something in it is asked: a form of hidden fields alone is a fault. */
const asking = fieldLists.filter((fields) => fields.some(({ kind }) => kind !== 'hidden'));

/** Whether a page's URL may answer it. */
const mayBeFilled = (field: FieldConfig): boolean =>
  isFillable(field.kind) && 'sensitive' in field && field.sensitive === false;

/** Form configs that stand by themselves and have no fault. */
export const formConfigs: fc.Arbitrary<FormConfig> = fc
  .tuple(
    settings,
    asking.chain(stepsOf),
    fc.option(places, { nil: undefined }),
    places,
    fc.option(fc.nat(), { nil: undefined }),
  )
  .map(([rest, fields, some, needed, start]) => {
    const all = [...(fields.steps ?? []).flatMap((step) => step.fields), ...(fields.fields ?? [])];
    const own = all.some(needsPlaces) ? needed : some;
    const prefill = start === undefined ? undefined : all.filter(mayBeFilled).slice(start % 3);
    return {
      ...rest,
      ...fields,
      ...(prefill && { prefill: prefill.map(({ id }) => id) }),
      ...(own && { clinic: { ...rest.clinic, ...own } }),
    };
  });
