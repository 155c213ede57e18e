import { queuedWords } from './queued.ts';

/** American English: what is said where something goes wrong, fetched once it does. */
export const troubleWords = {
  'overdue.title': 'Still sending',
  'overdue.text':
    'It takes longer than usual. We keep trying while this page stays open. You can also reach us directly:',
  'sent-unconfirmed.title': 'Your request is on its way',
  'sent-unconfirmed.text':
    'We could not confirm that it arrived. If you hear nothing within one working day, please reach us directly:',
  ...queuedWords,
  'rejected.title': 'Your request was not accepted',
  'rejected.text':
    'Sending it again will not help. Nothing you wrote is lost. Please reach us directly:',
  'unavailable.title': 'This form cannot be used right now',
  'unavailable.text': 'Please reach us directly:',
  'outcome.retry': 'Try again',
  'outcome.edit': 'Back to my answers',
  'outcome.copy': 'Copy my answers',
  'outcome.copied': 'Copied',
  'outcome.written': 'What you wrote',
  'outcome.no_contact': 'Please use the contact details on this site.',
  'contact.call': 'Call {phone}',
  'contact.mail': 'Email {email}',
} as const;
