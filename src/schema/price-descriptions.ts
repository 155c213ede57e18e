/**
 * What each key of a price guide means, for editors, as `descriptions.ts` has those of the rest of a
 * form config. Build time only.
 */
export const PRICE_DESCRIPTIONS: Readonly<Record<string, string>> = {
  priceGuide:
    'What a treatment costs, as rules over the answers. A guide is shown from two answers on; with any rule that cannot be used none is shown. Default: none.',
  'priceGuide.currency': 'Currency of every amount, ISO 4217, such as USD.',
  'priceGuide.display':
    'range: from and to. from: the low end. per-month: divided by months. none: only the clinic gets the figure. Default: range.',
  'priceGuide.months': 'Over how many months a price is spread, 2 to 120; needed for per-month.',
  'priceGuide.taxIncluded': 'Whether the amounts contain tax. Default: nothing is said of it.',
  'priceGuide.reviewed': 'Day on which the clinic last looked its prices over, such as 2026-11-01.',
  'priceGuide.revision': 'Name of this version of the prices. Default: a short hash of the guide.',
  'priceGuide.rounding':
    'Minor units to whose multiples the low end goes down and the high end up, though not past minimum and maximum. Default: 1.',
  'priceGuide.minimum': 'Least that either end may be, in minor units. Default: 0.',
  'priceGuide.maximum': 'Most that either end may be, in minor units. Default: none.',
  'priceGuide.deposit': 'What is paid to book, shown apart and never taken off. Default: none.',
  'priceGuide.sessions': 'How many sessions a treatment takes. Default: nothing is said of it.',
  'priceGuide.sessions.use':
    'shown: beside the price. multiplied: base, lookup, quantity and tier are the price of one session.',
  'priceGuide.sessions.count': 'How many.',
  'priceGuide.sessions.unsure': 'Option ids that mean "not sure". Default: not_sure.',
  'priceGuide.sessions.whenUnsure':
    'widen: takes in all options. manual: no number. Default: widen.',
  'priceGuide.excludes': 'What the price does not include, in words. Default: none.',
  'priceGuide.rules':
    'Computed in the order base, lookup, quantity, tier, multiplier, addon, discount, whatever the order written; rules of one kind as written.',

  'priceRule.kind':
    'base: price by option. lookup: by two answers. quantity: unit × count. tier: by how many. multiplier, addon, discount: move the price. manual: no figure where its condition holds.',
  'priceRule.id': 'Name of the rule in the submission’s lines.',
  'priceRule.label':
    'What the rule is called where its effect is shown; of a manual rule, why no figure is. Default: none.',
  'priceRule.when': 'Condition under which the rule counts. Default: always.',
  'priceRule.currency': 'May only be that of the guide.',
  'priceRule.unsure': 'Option ids that mean "not sure". Default: not_sure.',
  'priceRule.whenUnsure':
    'widen: from the least to the most of all options. manual: no figure. Default: widen.',
  'priceRule.field': 'Id of the field whose chosen options count; those of a list are added up.',
  'priceRule.fields': 'Ids of two fields.',
  'priceRule.options':
    'Amount, or for a multiplier factor, by option id. An option that a base leaves out gives no figure; elsewhere it moves nothing.',
  'priceRule.cells': 'Amounts by a pair of options; a pair that is left out gives no figure.',
  'priceRule.unit': 'Price of one unit.',
  'priceRule.count': 'How many units.',
  'priceRule.tiers': 'Prices by how many units, none overlapping.',
  'priceRule.factor': 'What the price is multiplied by, 0 to 1000, as a number or [from, to].',
  'priceRule.amount': 'What is added, or taken off.',
  'priceRule.percent':
    'What is added, in percent of the price before any add-on, or taken off, in percent of what earlier discounts left; 0 to 100.',
  'priceRule.each': 'What is added for each unit.',
  'priceRule.from': 'First day of a discount, at the clinic. Default: always.',
  'priceRule.to': 'Last day of a discount, at the clinic. Default: for ever.',

  'priceCell.options': 'One option of each field, in the order of fields.',
  'priceCell.amount': 'Price for that pair.',
  'priceTier.from': 'Fewest units of this tier, 1 or more.',
  'priceTier.to': 'Most units of this tier. Default: up to the next; the last has no end.',
  'priceTier.amount': 'Price of all units together.',
  'priceTier.each': 'Price of each unit.',
  'priceAmount.about': 'The middle, in minor units.',
  'priceAmount.spread': 'Percent to either side, 0 to 100.',
  'priceCount.field':
    'Id of the field that says how many: the number typed, or the number of options chosen.',
  'priceCount.options': 'How many each option stands for, as a number or [from, to].',
};
