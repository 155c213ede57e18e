/**
 * The shared types, all inferred from the schemas. `…Config` is what a site builder writes;
 * the bare names are what `config/` makes of it: complete, canonical, safe to rely on.
 */
import type * as z from 'zod/mini';
import type { CHOICE_KINDS, FURTHER_KINDS, PLACE_KINDS } from '../model/field-kinds.ts';
import type { CORNERS, PHOTO_WAYS } from '../model/choices.ts';
import type { SURFACE_KINDS } from '../model/surface-kinds.ts';
import type { Picture } from '../model/pictures.ts';
import type { blockSchema } from './blocks.ts';
import type { Condition } from './condition.ts';
import type { optionSchema, fieldSchema } from './field.ts';
import type { formConfigSchema } from './form-config.ts';
import type { PriceGuide } from './price-types.ts';

export type { Comparison, Condition } from './condition.ts';

type Fill<T, K extends PropertyKey> = Omit<T, K> & {
  [P in Extract<K, keyof T>]-?: Exclude<T[P], undefined>;
};
/** `Fill`, applied to each member of a union by itself. */
type FillEach<T, K extends PropertyKey> = T extends unknown ? Fill<T, K> : never;

export type FormConfig = z.input<typeof formConfigSchema>;
export type FieldConfig = z.input<typeof fieldSchema>;
export type OptionConfig = z.input<typeof optionSchema> & {
  exclusive?: boolean | undefined;
  picture?: Picture | undefined;
};
export type StepConfig = NonNullable<FormConfig['steps']>[number];
/** A ready form config, with all that makes reading it short. */
export interface Template extends Omit<FormConfig, 'steps' | 'fields'> {
  id: string;
  revision: string;
  steps: (StepConfig & { id: string })[];
}
/** The same with its defaults filled in: what a template's file brings, and a form keeps as it is. */
export type ReadyTemplate = Pick<
  Form,
  'id' | 'revision' | 'title' | 'intro' | 'success' | 'headingLevel' | 'messages'
> & { steps: (Omit<Step, 'fields'> & { fields: WrittenField[] })[] };
export type Preset = NonNullable<Exclude<NonNullable<FormConfig['webhook']>, string>['preset']>;

export type PhotoWay = (typeof PHOTO_WAYS)[number];

type Filled =
  | 'label'
  | 'required'
  | 'sensitive'
  | 'maxLength'
  | 'decimals'
  | 'tone'
  | 'days'
  | 'most'
  | 'dayparts';
type RangeConfig = Extract<FieldConfig, { kind: 'range' }>;

/** Where a form shows its price guide: reading puts it there, and no config can name its kind. */
export interface PriceField {
  kind: 'price';
  id: string;
  label: string;
  guide: PriceGuide;
  /** The guide goes with the step it stands in. */
  visibleWhen?: Condition | undefined;
}

export type BlockConfig = z.input<typeof blockSchema>;
type Unplaced<T> = T extends unknown ? Omit<T, 'after' | 'visibleWhen'> : never;
/** A proof block with its defaults filled in; where it stands, its field knows. */
export type Block = Unplaced<FillEach<BlockConfig, 'of' | 'pairs'>>;
export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;

/**
 * A proof block in its place among the fields of a step. No config names this kind, and nothing is
 * asked or sent; its id has hyphens, so that no field's can be the same.
 */
export interface BlockField {
  kind: 'block';
  id: string;
  label: string;
  block: Block;
  visibleWhen?: Condition | undefined;
  /** Whether it stands in every step, not below one field. */
  isOfEvery: boolean;
}

/**
 * The step that shows all answers before they are sent has this one field: reading puts it there,
 * and no config can name its kind.
 */
export interface ReviewField {
  kind: 'review';
  id: string;
  label: string;
  visibleWhen?: Condition | undefined;
}

/** A field as a config names it. */
export type WrittenField =
  | FillEach<Exclude<FieldConfig, RangeConfig>, Filled>
  // A number may go without bounds, a range has them.
  | Fill<RangeConfig, Filled | 'min' | 'max' | 'step'>;
export type Field = WrittenField | PriceField | BlockField | ReviewField;
export type FieldKind = Field['kind'];
export type FieldOf<K extends FieldKind> = Extract<Field, { kind: K }>;
export type ChoiceField = FieldOf<(typeof CHOICE_KINDS)[number]>;
export type FurtherField = FieldOf<(typeof FURTHER_KINDS)[number]>;
export type PlaceField = FieldOf<(typeof PLACE_KINDS)[number]>;
/** What the widget itself does not draw. */
export type AddedField = FurtherField | PlaceField | PriceField | BlockField | ReviewField;
export type Option = OptionConfig;

export interface Step {
  id: string;
  title?: string | undefined;
  intro?: string | undefined;
  /** Words of the button that leads on from here; the locale's where none are given. */
  next?: string | undefined;
  visibleWhen?: Condition | undefined;
  fields: Field[];
}

type Written<K extends keyof FormConfig> = NonNullable<FormConfig[K]>;
type LauncherConfig = NonNullable<Exclude<Written<'surface'>, string>['launcher']>;

/** Which of the page's own analytics hear of a lead, and whether they may from the start. */
export type Analytics = Fill<Written<'analytics'>, 'dataLayer' | 'gtag' | 'meta' | 'consent'>;

/** Who hears of an outcome besides the visitor: nobody, unless a config says so. */
export interface Reports {
  analytics: Analytics;
  /** Where each outcome is told, without any answer. */
  monitor?: string | undefined;
}

/** What opens a form that floats besides its launcher. */
export type Trigger =
  | { on: 'delay'; seconds: number }
  | { on: 'scroll'; percent: number }
  | { on: 'exit' }
  | { on: 'hash'; hash: string };

export interface Surface {
  kind: (typeof SURFACE_KINDS)[number];
  /** The inline edge that a drawer comes from; where nobody says, the end. */
  side?: (typeof CORNERS)[number] | undefined;
  /** What is not said of it has its default where it is drawn. */
  launcher: Omit<LauncherConfig, 'offset'> & {
    /** Pixels from the inline and the block edge of the window. */
    offset?: readonly [number, number] | undefined;
  };
  triggers?: readonly Trigger[] | undefined;
}

export interface Form {
  id: string;
  /** As written, or a short hash of the form's canonical JSON. */
  revision: string;
  title?: string | undefined;
  intro?: string | undefined;
  clinic: Written<'clinic'>;
  webhook: {
    url?: string | undefined;
    preset?: Preset | undefined;
    /** How photos go; where nobody says, they are sent later. */
    photos?: PhotoWay | undefined;
    /** Where to turn if it does not take a submission. */
    fallback?: string | undefined;
    /** Keys of the flat submission, by the name that its receiver has for each. */
    fields?: Readonly<Record<string, string>> | undefined;
    /** What its receiver is told besides, whatever was answered. */
    values?: Readonly<Record<string, string>> | undefined;
    /** Whether nothing sensitive is sent; where nobody says, all is. */
    minimal?: boolean | undefined;
  };
  surface: Surface;
  steps: Step[];
  success: Written<'success'>;
  headingLevel: Written<'headingLevel'>;
  /** Without an accent the page's `--consult-accent` counts, else the default one. */
  theme: Fill<Written<'theme'>, 'scheme' | 'font'>;
  /** Fields that the page's URL may fill in, none of them sensitive. */
  prefill?: readonly string[] | undefined;
  locale: string;
  messages: Readonly<Record<string, string>>;
  test: boolean;
}

/** What a field may hold: text or an option id, a list of option ids, a tick, or nothing yet. */
export type Answer = string | readonly string[] | boolean | undefined;
export type Answers = ReadonlyMap<string, Answer>;

/** Why an answer does not do; its words are in `i18n`, under `fault.<code>`. */
export interface AnswerFault {
  code: 'required' | 'too_long' | 'not_email' | 'not_phone' | 'not_an_option';
  /** All that is to be said, where a further kind says it in words of its own. */
  words?: string | undefined;
  /** Found on leaving the field, so nothing else speaks of it yet. */
  early?: boolean | undefined;
  /** Figures the words speak of. */
  params?: Readonly<Record<string, string | number>> | undefined;
}
