import type { Consents } from './consents.ts';

/**
 * United States. A text message needs the seller's name, how often, rates, STOP and HELP, and may be
 * no condition (TCPA, 47 CFR 64.1200). Washington's My Health My Data Act asks to collect and to
 * share apart, with the policy linked (RCW 19.373).
 */
export const US: Consents = {
  version: '2026-11-us',
  health_answers:
    'I agree that {clinic} collects and uses what I write here, health details included, to answer my request. [Privacy policy]({privacy})',
  health_sharing:
    'I agree that {clinic} may share these details with others who take part in my care. This is optional.',
  photo_use: 'I agree that {clinic} uses my photos to answer my request.',
  text_messages:
    'I agree that {clinic} may text me about my request, up to 5 messages a month. Message and data rates may apply. Reply STOP to end, HELP for help. Not a condition of purchase.',
  offers:
    'I agree that {clinic} may email me offers. This is optional, and I can end it at any time.',
};
