/** What each key of a proof block means, for editors, as `descriptions.ts` has those of the rest. Build time only. */
export const BLOCK_DESCRIPTIONS: Readonly<Record<string, string>> = {
  'clinic.hours':
    'When the clinic is open, by its own clocks. A promise to reply is reckoned by it, and a field of kind times offers no day without any. Default: none.',
  'clinic.hours.days': 'Days of the week: mon, tue, wed, thu, fri, sat, sun.',
  'clinic.hours.from': 'When it opens, such as 09:00.',
  'clinic.hours.to': 'When it closes, later than from, up to 24:00.',
  'clinic.holidays': 'Days on which it is closed, such as 2026-12-25. Default: none.',
  blocks:
    'Proof that a visitor may check before asking, between the questions or below the form. One whose evidence is missing does not show. Default: none.',

  'block.kind':
    'credentials: who treats, and how they were trained. reviews: a rating. results: pictures that match an answer. faq: questions with answers. practitioners: cards. reassurance: what is said by the button.',
  'block.after':
    'Id of the field below which the block stands. Default: credentials and reviews below the first question, results below the field they match, reassurance last in every step, faq below the form in every step, others last.',
  'block.visibleWhen': 'Condition under which the block shows. Default: always.',

  'block.practitioner': 'Name of who treats.',
  'block.photo': 'Address of a picture, fetched when the card is opened. Default: none.',
  'block.course': 'The training, as its certificate calls it.',
  'block.awardedBy': 'Who gave that certificate.',
  'block.year': 'Year of the certificate.',
  'block.licence': 'License and its number. Default: none.',
  'block.insurer': 'Who insures the treatment. Default: none.',
  'block.verifyUrl':
    'Address at which anybody can look the training up. Default: none; then there is no badge.',
  'block.expertise':
    'Up to three short answers, such as on skin, colour and depth, closed within the card. Default: none.',
  'block.expertise.title': 'What it is about.',
  'block.expertise.text': 'The answer. [words](https://…) is a link.',

  'block.source': 'Where the reviews stand, such as Google.',
  'block.rating': 'The rating.',
  'block.of': 'What it is out of, 1 to 100. Default: 5.',
  'block.count': 'How many reviews it is made of.',
  'block.asOf': 'Day on which rating and count were read, such as 2026-11-01.',
  'block.url': 'Address of the page where the reviews stand.',
  'block.quotes': 'Up to two, word for word. Default: none.',
  'block.quotes.text': 'What was written.',
  'block.quotes.name': 'Who wrote it, as they agreed to be called. Default: nobody is named.',
  'block.quotes.permission': 'true: whoever wrote it agreed that it is shown here.',

  'block.field': 'Id of the field whose answer the pictures match, and below which they stand.',
  'block.pairs':
    'Up to 24 pairs; of those that match, two show. Default: none; then there must be a link.',
  'block.pairs.options': 'Ids of the options that the pair is shown for.',
  'block.pairs.before': 'The picture before.',
  'block.pairs.before.url': 'Its address, fetched when the block is opened.',
  'block.pairs.before.alt': 'What it shows, for who cannot see it.',
  'block.pairs.after': 'The picture once healed.',
  'block.pairs.after.url': 'Its address, fetched when the block is opened.',
  'block.pairs.after.alt': 'What it shows, for who cannot see it.',
  'block.pairs.weeks': 'How many weeks it had healed by then.',
  'block.pairs.consent': 'true: whoever is in the picture agreed that it is shown here.',

  'block.link':
    'Link to more of them, in a new tab. It shows with the pictures; without pairs alone, and always but for visibleWhen. Default: none.',
  'block.link.label': 'Words of the link.',
  'block.link.url': 'Address of the link.',

  'block.items': 'Up to six.',
  'block.items.question': 'The question.',
  'block.items.answer': 'The answer. [words](https://…) is a link.',

  'block.people': 'Up to twelve.',
  'block.people.name': 'Name.',
  'block.people.title': 'What they do. Default: none.',
  'block.people.photo': 'Address of a picture, fetched when the block is opened. Default: none.',
  'block.people.text': 'A few words. [words](https://…) is a link. Default: none.',

  'block.noObligation': 'That asking binds nobody to anything. Default: nothing is said.',
  'block.privacy': 'Who reads the answers. [words](https://…) is a link. Default: nothing is said.',
  'block.who': 'Who replies, such as Maya at the front desk. Default: we.',
  'block.replyWithin':
    'By when, in opening time; needs clinic.hours and clinic.timeZone, or those of each location to choose; those of the one chosen count. Said by the button, and once more with the thanks. Default: nothing is said.',
  'block.replyWithin.openHours': 'Hours of opening time, 5 minutes to 100 hours.',
  'block.replyWithin.openMinutes': 'Minutes of opening time, 5 to 6000.',
};
