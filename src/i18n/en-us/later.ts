/** American English: faults and outcomes, fetched once somebody has begun to fill the form. */
export const laterWords = {
  'summary.title': 'There is a problem',
  'fault.prefix': 'Error:',
  'fault.required.text': 'Please fill this in',
  'fault.required.choice': 'Please choose one',
  'fault.required.list': 'Please choose at least one',
  'fault.required.tick': 'Please tick this box to go on',
  'fault.not_email': 'Enter an email address like name@example.com',
  'fault.not_phone': 'Enter a phone number with area code, like 214 555 0100',
  'fault.not_an_option': 'Choose one of the options',
  // Both figures are above one at any limit that makes sense, so it needs no plural forms.
  'fault.too_long': 'Shorten this to {max} characters or fewer. It has {length} now.',
  'delivered.title': 'Thank you. We have your request.',
  'delivered.text': 'Someone from {clinic} will read it and get back to you.',
  'failed.title': 'We could not send your request',
  'failed.text':
    'It may not have arrived. Nothing you wrote is lost: try again, or reach us directly:',
  'outcome.reference': 'Your reference',
  'answer.yes': 'Yes',
  'answer.no': 'No',
} as const;
