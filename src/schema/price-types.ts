/**
 * Types of the price guide. `…Config` is what a site builder writes; the bare names are what
 * `config/` makes of it: defaults filled in, every amount, factor and count a `[low, high]`. What
 * comes out is itself a config that the schema accepts.
 */
import type * as z from 'zod/mini';
import type { Span } from '../model/span.ts';
import type { Condition } from './condition.ts';
import type { priceGuideSchema } from './price-guide.ts';
import type { priceRuleSchema } from './price-rule.ts';

export type PriceGuideConfig = z.input<typeof priceGuideSchema>;
export type PriceRuleConfig = z.input<typeof priceRuleSchema>;

export type Spans = Readonly<Record<string, Span>>;

/** What a rule makes of an answer that says "not sure". */
export interface Unsure {
  unsure: readonly string[];
  whenUnsure: 'widen' | 'manual';
}

export type PriceCount = Span | { field: string; options?: Spans | undefined };

/** From so many to so many units, `to` included: for all of them, or for each. */
export type PriceTier = { from: number; to?: number | undefined } & (
  | { amount: Span }
  | { each: Span }
);

export interface PriceCell {
  options: readonly [string, string];
  amount: Span;
}

interface Named {
  id: string;
  label?: string | undefined;
  when?: Condition | undefined;
}
interface Asking extends Named, Unsure {}
interface Period {
  from?: string | undefined;
  to?: string | undefined;
}

/** Rules that make the price. */
export type PricedRule =
  | (Asking & { kind: 'base'; field: string; options: Spans })
  | (Asking & { kind: 'lookup'; fields: readonly [string, string]; cells: readonly PriceCell[] })
  | (Asking & { kind: 'quantity'; unit: Span; count: PriceCount })
  | (Asking & { kind: 'tier'; count: PriceCount; tiers: readonly PriceTier[] });

export type MultiplierRule =
  | (Named & { kind: 'multiplier'; factor: Span })
  | (Asking & { kind: 'multiplier'; field: string; options: Spans });

export type AddonRule =
  | (Named & { kind: 'addon'; amount: Span })
  | (Named & { kind: 'addon'; percent: number })
  | (Asking & { kind: 'addon'; each: Span; count: PriceCount })
  | (Asking & { kind: 'addon'; field: string; options: Spans });

export type DiscountRule = Named &
  Period & { kind: 'discount' } & ({ amount: Span } | { percent: number });

/** Rules that move the price. */
export type MovingRule = MultiplierRule | AddonRule | DiscountRule;

export interface ManualRule extends Named {
  kind: 'manual';
  when: Condition;
}

export type PriceRule = PricedRule | MovingRule | ManualRule;

export interface Sessions extends Unsure {
  use: 'shown' | 'multiplied';
  count: PriceCount;
}

export interface PriceGuide {
  currency: string;
  display: NonNullable<PriceGuideConfig['display']>;
  months?: number | undefined;
  taxIncluded?: boolean | undefined;
  reviewed: string;
  revision: string;
  rounding: number;
  minimum: number;
  maximum?: number | undefined;
  deposit?: Span | undefined;
  sessions?: Sessions | undefined;
  excludes: readonly string[];
  rules: readonly PriceRule[];
}
