import { BLOCK_DESCRIPTIONS } from './block-descriptions.ts';
import { PRICE_DESCRIPTIONS } from './price-descriptions.ts';

/**
 * What each key of a form config means, for editors that read dist/config.schema.json: meaning, unit,
 * default. Keys are `<object>.<key>`; those of the config itself have no object. Build time only.
 */
export const DESCRIPTIONS: Readonly<Record<string, string>> = {
  ...BLOCK_DESCRIPTIONS,
  $schema: 'Address of this schema, for editors. The widget does not read it.',
  id: 'Name of the form in submissions and events. Default: the template’s name, or "form".',
  revision:
    'Which version of the form a submission answers, such as a date. Default: a short hash of the form.',
  template:
    'A ready form that the rest of this config is laid over, fields by id. Default: callback where no fields are given.',
  omit: 'Ids of the template’s fields to leave out.',
  prefill:
    'Ids of fields that the page’s URL may fill in, as ?consult-answer-<field>=…; none that is sensitive, and no tick. Default: none.',
  consents:
    'Whose law the consents of the template are worded for; a form of its own fields has its own. Default: by clinic.country; without one, the template’s own words.',
  ukPomSafe:
    'Whether options, fields, blocks and texts that name a prescription-only medicine (botulinum toxin, its brands) are left out, and no answer that means one, by its words or in medspa-injectables, has a figure of the price guide. Default: true where clinic.country is GB.',
  review:
    'Whether a last step shows all answers, each with a way back to it, before they are sent. Default: false.',
  'review.title': 'Heading of that step. Default: the locale’s.',
  'review.intro': 'A sentence or two under it. Default: none.',
  title: 'Heading of the form. Default: none.',
  intro: 'A sentence or two under the heading. Default: none.',
  clinic: 'The clinic, as the form shows it.',
  'clinic.name': 'Name of the clinic. Default: none; texts then say "the clinic".',
  'clinic.phone':
    'Number to call, shown wherever a submission may not have arrived, and in place of a form that cannot be used. Default: none.',
  'clinic.email': 'Address to write to, shown with the phone number. Default: none.',
  'clinic.privacyUrl': 'Address of the privacy policy; {privacy} in texts. Default: none.',
  'clinic.country':
    'Country whose phone numbers may be written without a country code and are judged by its numbering plan, and whose postal codes are asked for, two capital letters. Default: none.',
  'clinic.timeZone':
    'IANA time zone in which the clinic answers and by which it is today, such as America/Chicago. Default: none; today is then the visitor’s.',
  'clinic.locations': 'Where the clinic is, for a field of kind location. Default: none.',
  'clinic.locations.id': 'Name of the location in submissions and conditions.',
  'clinic.locations.name': 'What visitors call it.',
  'clinic.locations.address': 'Shown under its name. Default: none.',
  'clinic.locations.timeZone':
    'IANA time zone of the location, where it is not that of the clinic. Default: clinic.timeZone.',
  'clinic.locations.phone': 'Number of the location, for features to come. Default: none.',
  'clinic.locations.hours':
    'When it is open, as clinic.hours; a field of kind times goes by it where the location is chosen. Default: those of the clinic.',
  'clinic.locations.hours.days': 'Days of the week: mon, tue, wed, thu, fri, sat, sun.',
  'clinic.locations.hours.from': 'When it opens, such as 09:00.',
  'clinic.locations.hours.to': 'When it closes, later than from, up to 24:00.',
  'clinic.locations.holidays':
    'Days on which it is closed, such as 2026-12-25. Default: those of the clinic.',
  'clinic.practitioners': 'Who treats, for a field of kind practitioner. Default: none.',
  'clinic.practitioners.id':
    'Name of the practitioner in submissions and conditions; no_preference is taken.',
  'clinic.practitioners.name': 'As visitors know them.',
  'clinic.practitioners.title': 'Shown under the name. Default: none.',
  'clinic.practitioners.locations': 'Ids of the locations where they treat. Default: all.',
  webhook:
    'Where submissions are posted: an address, or an object with address and preset. Default: that of the tag.',
  'webhook.url':
    'Address that receives each submission by POST, https on an https page. It is public, so it must carry no secret.',
  'webhook.preset':
    'How that kind of receiver wants a submission. Default: chosen from the address, else json.',
  'webhook.fields':
    'Names of the receiver’s own, each with the key of the flat submission (or the id of a field) that is sent under it: { "00N5g00000Abc": "pattern" }. With hubspot and salesforce nothing else is sent but contact details; elsewhere they come beside the submission’s own keys. No effect where it is sent nested. Default: none.',
  'webhook.values':
    'Texts that are always sent, by the receiver’s own name: { "oid": "00D…" }. They are public, as all of a config is. Default: none.',
  'webhook.minimal':
    'Whether only contact details, location, practitioner, timing, consents and answers that are not sensitive are sent, and of the page’s address its origin. False says that a receiver may have health details, such as by an agreement with its vendor. Default: all is sent.',
  'webhook.photos':
    'How photos are sent. multipart: as files beside the submission. data-url: inside the JSON, 3 MB at most. later: not at all, and the visitor reads that they can send them later. Default: later.',
  'webhook.fallback':
    'Address that gets a submission, with the same id and in the shape that its host is known for, where the webhook refuses it or cannot be reached. Default: none.',
  surface: 'How the form stands on the page: a kind, or an object. Default: popover.',
  'surface.kind':
    'popover: behind a button at the window’s corner. dialog: over the middle of the page, behind such a button. drawer: the same, along one edge of the window; on phones a sheet from the bottom. inline: in the page, where the tag or <consult-form> stands. Default: popover.',
  'surface.side':
    'Edge of the window that a drawer keeps to, in reading direction: end is right in English. Default: end.',
  'surface.launcher': 'The button that opens what is not inline.',
  'surface.launcher.kind':
    'pill: a button at the corner. tab: a tab at the side of the window, its words from top to bottom. none: no button; the page opens the form by data-consult-open, by a script or by triggers. Default: pill.',
  'surface.launcher.label': 'Words on the button. Default: the locale’s.',
  'surface.launcher.corner':
    'Bottom corner of the window, or for a tab its side, in reading direction: end is right in English. Default: end.',
  'surface.launcher.offset':
    'Distance from the side and from the bottom edge of the window, in pixels: enough to stand clear of a chat bubble or a cookie bar. Default: [16, 16]; a tab stands at the side itself, half-way up.',
  'surface.triggers':
    'What opens the form besides its launcher. What opens by itself (delay, scroll, exit) does so once in a visit at most, never after a form was open in it, and never while the visitor is typing or has another dialog open. An inline form is always open. Default: none.',
  'surface.triggers.on':
    'delay: some time after the page has come. scroll: far enough down the page. exit: a mouse leaves the window by its top. hash: the page’s address ends in #hash, as after a press on a link to it.',
  'surface.triggers.seconds': 'How long a delay is, in whole seconds, 0 to 3600. Default: 20.',
  'surface.triggers.percent':
    'How far down the page a scroll leads, in whole percent, 1 to 100. Default: 50.',
  'surface.triggers.hash': 'What the address ends in, without #. Default: consult.',
  steps: 'Pages of the form, in order. Default: the template’s.',
  fields: 'Short for one step; beside steps or a template they belong to the last step.',
  success: 'What the visitor reads once the submission has arrived.',
  'success.title': 'Heading. Default: the locale’s.',
  'success.text': 'What happens next and by when. Default: the locale’s.',
  'success.link': 'A link below the text, such as to a calendar. Default: none.',
  'success.link.label': 'Words of the link.',
  'success.link.url': 'Address of the link.',
  'success.redirect':
    'Address to go to instead of showing the text, only after the submission is known to have arrived. Default: none.',
  headingLevel: 'Level of the form’s heading in the page’s outline, 1 to 6. Default: 2.',
  theme: 'Colours and font.',
  'theme.accent':
    'Colour of buttons and marks, #rgb or #rrggbb; shades are chosen so that text on it stays readable. Default: the page’s --consult-accent, else #0f6b6b.',
  'theme.scheme':
    'light, dark, or auto: as the ground of the page that it stands on. Default: auto.',
  'theme.font': 'system: the device’s own font. inherit: the page’s. Default: system.',
  locale: 'Language of the form’s own texts, numbers and dates, as BCP 47. Default: en-US.',
  messages: 'Other words for the form’s own texts, by key. Default: the locale’s.',
  analytics:
    'Which of the page’s own analytics are told of each lead, once it was delivered: the id and revision of the form and its surface, never an answer or a price. They are called, never loaded. Nothing is told of tests. Default: none.',
  'analytics.dataLayer':
    'Whether dataLayer gets { event: "generate_lead", form_id, form_revision, surface }, as Google Tag Manager reads it. Default: false.',
  'analytics.gtag':
    'Whether gtag gets the event generate_lead with form_id, form_revision and surface. Default: false.',
  'analytics.meta':
    'Whether fbq, the pixel of Meta, gets the event Lead with content_name, which is the id of the form. Default: false.',
  'analytics.consent':
    'wait: nothing is told unless the page’s root element has data-consult-consent="granted" when a lead arrives. granted: there is consent from the start. What the attribute says counts more. Default: wait.',
  monitor:
    'Address that gets { id, form, version, outcome } by POST for each submission, whatever became of it (sending: the visitor left before that was known): by it whoever looks after the site learns that a webhook died. No answers, no cookies. https on an https page. Default: none.',
  storage:
    'granted: where a visitor came from may be remembered on their device for 90 days, and is told with what they send: campaign, click id, referrer and landing page, at first and lately. denied: what was remembered is deleted. Default: nothing is remembered.',
  test: 'Whether submissions are marked as tests. Default: false.',

  'step.id':
    'Name of the step; that of a template’s step changes that step. Default: step_1 and so on.',
  'step.title': 'Heading of the step. Default: none.',
  'step.intro': 'A sentence or two under that heading. Default: none.',
  'step.next': 'Words of the button that leads on. Default: the locale’s.',
  'step.visibleWhen': 'Condition under which the step is part of the way. Default: always.',
  'step.fields':
    'Fields of the step, in order; may be left out where only a template’s step is changed.',

  'field.kind':
    'What kind of answer: text, email, phone, textarea (typed); select, radio (one option), checkboxes (any number); checkbox (one tick); consent (a tick with a record of its wording); number (a figure), range (a figure on a scale), date (a day), postal (a postal code); location, practitioner (one of the clinic’s, or no preference); times (days and parts of the day that suit); photos (a shot for each option); note (words that ask nothing); hidden (sent, not shown). Left out where a template’s field is changed.',
  'field.id':
    'Name of the field in submissions; that of a template’s field changes that field. name, first_name, last_name, email, phone, contact_method, best_time, location, practitioner, questions and journey have places of their own.',
  'field.label':
    'The question; of a note, its words. Plain text; [words](https://…) is a link. Hidden fields: default the id.',
  'field.hint': 'Help under the question. Default: none.',
  'field.required': 'Whether an answer is needed. Default: false.',
  'field.requiredWhen':
    'Condition under which an answer is needed as well, though not required otherwise. Default: none.',
  'field.sensitive':
    'Whether the answer tells of health: never prefilled from an address, never told to analytics. Default: true, but for contact details, location, practitioner, timing and heard.',
  'field.visibleWhen': 'Condition under which the field shows. Default: always.',
  'field.maxLength':
    'Most characters that an answer may have, 1 to 10000. Default: 200; email 254; textarea 2000.',
  'field.autocomplete':
    'HTML autocomplete token, such as postal-code. Default: by the field’s id or kind.',
  'field.rows': 'Height in lines, 2 to 20. Default: 4.',
  'field.options': 'What may be chosen, in order; in photos, the shots to take, 6 at most.',
  'field.edge': 'Longest edge of each photo as it is sent, in pixels, 320 to 2560. Default: 1600.',
  'field.version': 'Which wording of the consent this is, kept with each record. Default: none.',
  'field.unit': 'What the figure counts, shown beside it, such as years. Default: none.',
  'field.min':
    'Least figure that is taken; in a range a whole number, -1000000 to 999990. Default: none; range 0.',
  'field.max':
    'Largest figure that is taken; in a range a whole number above min, to 1000000. Default: none; range 10, or min and 10 where min is 10 or more.',
  'field.decimals': 'Most decimals that are taken, 0 to 2. Default: 0.',
  'field.step':
    'How far the buttons move the figure, 1 to 1000000; any whole number may be typed. Default: 1.',
  'field.from':
    'First day that is taken, such as 2026-11-01, or today by the clinic’s time zone. Default: none.',
  'field.until':
    'Last day that is taken, such as 2026-12-24, or today by the clinic’s time zone. Default: none.',
  'field.tone':
    'info: a quiet note. urgent: set off, and where an answer brings it up, read out at once. Default: info.',
  'field.call':
    'Whether the note has a button that calls clinic.phone; without that phone it writes to clinic.email, if there is one, and the console says so. Default: false.',
  'field.days':
    'How many days ahead may be chosen, from tomorrow by the clinic’s time zone, 1 to 90; those on which it is closed count too, but are not offered. Default: 28.',
  'field.most': 'Most times that may be wished for, 1 to 3. Default: 3.',
  'field.dayparts': 'Parts of the day that may be chosen. Default: morning, afternoon and evening.',
  'field.value': 'What is sent.',

  'option.id': 'Name of the option in submissions and conditions.',
  'option.label': 'Words of the option.',
  'option.hint': 'Help under the words. Default: none.',
  'option.visibleWhen':
    'Condition under which the option can be chosen; a choice that goes comes back with it. Default: always.',
  'option.picture': 'What is drawn above the words. Default: none, and the card is a plain one.',
  'option.exclusive':
    'Whether choosing it unticks all others, as "None of these" does. Default: false.',

  'condition.field': 'Id of the field whose answer is looked at.',
  'condition.is': 'Holds where the answer is this; for a list: contains this.',
  'condition.isNot': 'Holds where there is an answer and it is not this.',
  'condition.in': 'Holds where the answer is one of these; for a list: contains one of these.',
  'condition.atLeast': 'Holds where the answer is this number or more.',
  'condition.atMost': 'Holds where the answer is this number or less.',
  'condition.filled':
    'true: holds where there is an answer. false: where there is none, or the field is hidden.',
  'condition.all': 'Holds where each of these holds.',
  'condition.any': 'Holds where one of these holds.',
  'condition.not': 'Holds where this does not.',

  ...PRICE_DESCRIPTIONS,
};
