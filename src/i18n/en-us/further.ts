/** American English: what the further kinds say. */
export const furtherWords = {
  'fault.not_number': 'Enter a number in plain digits, like 7 or 1500',
  'fault.not_whole': 'Enter a whole number',
  'fault.too_small': 'Enter {least} or more',
  'fault.too_large': 'Enter {most} or less',
  'fault.too_fine': 'Enter at most {decimals} decimals',
  'fault.not_date': 'Enter a whole date: day, month and year',
  'fault.too_early': 'Choose {from} or a later day',
  'fault.too_late': 'Choose {until} or an earlier day',
  'fault.not_postal': 'Enter a postal code like the one on your letters',
  'range.less': 'Less',
  'range.more': 'More',
  'range.between': '{min} to {max}',
  'note.call': 'Call {phone}',
} as const;
