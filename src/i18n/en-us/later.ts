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
  'fault.too_long.one': 'Shorten this by {over} character ({max} at most)',
  'fault.too_long.other': 'Shorten this by {over} characters ({max} at most)',
  'overdue.title': 'Still sending',
  'overdue.text':
    'The connection is slow. We keep trying while this page stays open. You can also reach us directly:',
  'delivered.title': 'Thank you. We have your request.',
  'delivered.text': 'Someone from {clinic} will read it and get back to you.',
  'sent-unconfirmed.title': 'Your request is on its way',
  'sent-unconfirmed.text':
    'We could not confirm that it arrived. If you hear nothing within one working day, please reach us directly:',
  'queued.title': 'Your request is kept on this device',
  'queued.text':
    'We could not reach the clinic just now. It is sent once you are back online on this page. If it is urgent, reach us directly:',
  'rejected.title': 'Your request was not accepted',
  'rejected.text':
    'Something at the clinic’s end refused it, and sending it again will not help. Nothing you wrote is lost. Please reach us directly:',
  'failed.title': 'We could not send your request',
  'failed.text':
    'It may not have arrived. Nothing you wrote is lost: try again, or reach us directly:',
  'unavailable.title': 'This form cannot be used right now',
  'unavailable.text': 'Please reach us directly:',
  'outcome.reference': 'Your reference',
  'outcome.retry': 'Try again',
  'outcome.edit': 'Back to my answers',
  'outcome.copy': 'Copy my answers',
  'outcome.copied': 'Copied',
  'outcome.written': 'What you wrote',
  'outcome.no_contact': 'Please use the contact details on this site.',
  'contact.call': 'Call {phone}',
  'contact.mail': 'Email {email}',
  'answer.yes': 'Yes',
  'answer.no': 'No',
} as const;
