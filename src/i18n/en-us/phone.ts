/** American English: what is wrong with a phone number, by the rules of its country. */
export const phoneWords = {
  // The country's name stands in brackets: many need an article or a case in a sentence.
  'phone.too_short':
    'Enter all digits of the phone number as you would dial it at home ({country}), or start with + and its country code',
  'phone.too_long':
    'This is too long for a phone number as you would dial it at home ({country}). For one of another country start with + and its country code',
  'phone.away.too_short': 'This is too short for a phone number that starts with +{code}',
  'phone.away.too_long': 'This is too long for a phone number that starts with +{code}',
} as const;
