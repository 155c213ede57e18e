import type { Consents } from './consents.ts';

/**
 * United Kingdom, European Economic Area, Switzerland. Details about health need consent that is
 * explicit, names who uses them and what for, and can be withdrawn (GDPR, articles 7 and 9); offers
 * and messages need consents of their own (ePrivacy, PECR).
 */
export const UK_EU: Consents = {
  version: '2026-11-uk-eu',
  isHealthAsked: true,
  health_answers:
    'I give {clinic} my explicit consent to use what I write here, details about my health included, to answer my request. I can withdraw it at any time. [Privacy policy]({privacy})',
  photo_use: 'I agree that {clinic} uses my photos to answer my request.',
  text_messages: 'I agree that {clinic} may text me about my request. I can end this at any time.',
  offers:
    'I agree that {clinic} may email me news and offers. I can unsubscribe at any time, and it has no bearing on my request.',
};
