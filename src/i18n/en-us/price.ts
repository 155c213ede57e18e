/** American English: what a price guide says. */
export const priceWords = {
  'price.title': 'Price guide',
  'price.range': '{low} to {high}',
  'price.from': 'From {price}',
  'price.monthly': '{price} a month',
  'price.months': 'Over {months} months, {price} in all',
  'price.manual': 'We price this after seeing you',
  'price.why': '{manual}: {why}',
  'price.sessions.one': '{count} session',
  'price.sessions.other': '{count} sessions',
  'price.tax.in': 'tax included',
  'price.tax.out': 'plus tax',
  'price.deposit': 'Deposit, part of the price',
  'price.excludes': 'Not included: {what}',
  'price.reviewed': 'Prices last reviewed {date}.',
  'price.disclaimer':
    'A guide from your answers, not a quote. Your practitioner confirms the price after seeing you.',
} as const;
