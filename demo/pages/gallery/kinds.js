// @ts-check
// One field of each kind, and what it is at fault with where that is not an empty answer.

/**
 * @typedef {object} Sample
 * @property {Readonly<Record<string, unknown>>} [field]
 * @property {string} [wrong] typed where the field shall be at fault
 * @property {Readonly<Record<string, unknown>>} [config] for what is no field of its own
 * @property {string} [about]
 */

/** @param {...string} labels */
const options = (...labels) =>
  labels.map((label) => ({ id: label.toLowerCase().replaceAll(/[^a-z]+/g, '_'), label }));

/** @param {...string} names */
const drawn = (...names) =>
  names.map((name) => ({ id: name, label: `Norwood ${name.slice(8)}`, picture: name }));

/** @type {Readonly<Record<string, Sample>>} */
export const KINDS = {
  text: { field: { id: 'first_name', label: 'First name', hint: 'As you like to be called.' } },
  email: { field: { id: 'email', label: 'Email' }, wrong: 'ada@' },
  phone: { field: { id: 'phone', label: 'Mobile number', hint: 'To reply to you.' }, wrong: '12' },
  select: {
    field: {
      id: 'topic',
      label: 'What is it about?',
      options: options('A price', 'A visit', 'Something else'),
    },
  },
  radio: {
    field: {
      id: 'look',
      label: 'Which look do you want?',
      options: options('A shaved head', 'More density', 'A soft hairline', 'I am not sure'),
    },
  },
  checkbox: { field: { id: 'payment_plan', label: 'I would like to hear of payment plans' } },
  checkboxes: {
    field: {
      id: 'area',
      label: 'Where would you like it?',
      hint: 'Choose all that fit.',
      options: options('Hairline', 'Crown', 'Full top', 'Over a scar'),
    },
  },
  textarea: { field: { id: 'story', label: 'Your story', hint: 'What we should know first.' } },
  consent: {
    field: {
      id: 'health_answers',
      label: '{clinic} may use my answers, health details included, to reply. [Privacy]({privacy})',
    },
  },
  hidden: {
    field: { id: 'campaign', label: 'Campaign', value: 'gallery' },
    about: 'Nobody sees it: its value is sent.',
  },
  number: {
    field: { id: 'grafts', label: 'How many grafts did you have?', unit: 'grafts', min: 1 },
    wrong: 'many',
  },
  range: {
    field: { id: 'pain', label: 'How sore is it?', hint: '0 is not at all.' },
    wrong: '99',
  },
  date: { field: { id: 'event_date', label: 'Which day should you be ready for?', from: 'today' } },
  postal: { field: { id: 'postal_code', label: 'Postal code' }, wrong: '7' },
  note: {
    field: {
      id: 'urgent_note',
      label: 'Pain that grows should be seen today. You can still send this form.',
      tone: 'urgent',
      call: true,
    },
    about: 'Nobody answers it: it tells the visitor something.',
  },
  picture: {
    field: {
      id: 'norwood',
      label: 'How far has it gone?',
      options: [
        ...drawn('norwood_1', 'norwood_2', 'norwood_3', 'norwood_4', 'norwood_5', 'norwood_6'),
        { id: 'not_sure', label: 'I am not sure' },
      ],
    },
  },
  photos: {
    field: {
      id: 'photos',
      label: 'Photos',
      hint: 'You can send them later.',
      options: options('Front', 'Top', 'Back'),
    },
    about: 'The photos are drawn here; at fault is a file that is no picture.',
  },
  location: { field: { id: 'location', label: 'Where would you like to come?' } },
  practitioner: { field: { id: 'practitioner', label: 'Who should treat you?' } },
  times: {
    field: { id: 'wishes', label: 'When would suit you?', hint: 'The one that suits best first.' },
  },
};
