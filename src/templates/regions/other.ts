import type { Consents } from './consents.ts';

/** Elsewhere: what holds nearly everywhere, for a clinic to check against its own law. */
export const OTHER: Consents = {
  version: '2026-11-other',
  health_answers:
    'I agree that {clinic} uses what I write here, health details included, to answer my request. [Privacy policy]({privacy})',
  photo_use: 'I agree that {clinic} uses my photos to answer my request.',
  text_messages: 'I agree that {clinic} may text me about my request. I can end this at any time.',
  offers:
    'I agree that {clinic} may email me offers. This is optional, and I can end it at any time.',
};
