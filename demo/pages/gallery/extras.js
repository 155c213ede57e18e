// @ts-check
// What stands between questions and is no field: a price guide and proof blocks. All of it invented.

/** @type {Readonly<Record<string, import('./kinds.js').Sample>>} */
export const EXTRAS = {
  'price guide': {
    about: 'It shows from two answers on. The figures are examples.',
    config: {
      fields: [
        {
          id: 'area',
          kind: 'radio',
          label: 'Which area?',
          required: true,
          options: [
            { id: 'hairline', label: 'Hairline' },
            { id: 'crown', label: 'Crown' },
          ],
        },
        {
          id: 'scar',
          kind: 'radio',
          label: 'Is there a scar?',
          required: true,
          options: [
            { id: 'small', label: 'A small one' },
            { id: 'none', label: 'No' },
          ],
        },
      ],
      priceGuide: {
        currency: 'USD',
        reviewed: '2026-11-01',
        rounding: 5000,
        deposit: 15_000,
        sessions: { use: 'shown', count: [2, 3] },
        excludes: ['touch-ups after the first year'],
        rules: [
          {
            id: 'area',
            kind: 'base',
            label: 'The area',
            field: 'area',
            options: { hairline: [110_000, 160_000], crown: [90_000, 140_000] },
          },
          {
            id: 'scar',
            kind: 'addon',
            label: 'Blending a scar',
            field: 'scar',
            options: { small: [25_000, 45_000] },
          },
        ],
      },
    },
  },
  'proof blocks': {
    about:
      'Who treats, what others say, healed work once a scar is chosen, by when somebody replies, and below the form answers. Drawings stand in for pictures.',
    config: {
      fields: [
        {
          id: 'pattern',
          kind: 'radio',
          label: 'What best describes your hair?',
          required: true,
          options: [
            { id: 'scar', label: 'A scar' },
            { id: 'other', label: 'Something else' },
          ],
        },
        { id: 'first_name', kind: 'text', label: 'First name', required: true },
      ],
      blocks: [
        {
          kind: 'credentials',
          practitioner: 'Marisol Teague',
          course: 'SMP diploma',
          awardedBy: 'Brazos School of Paramedical Tattooing',
          year: 2015,
          verifyUrl: 'https://brazos-school.example/verify',
          expertise: [{ title: 'Depth', text: 'Set by hand, and less deep in a scar.' }],
        },
        {
          kind: 'reviews',
          source: 'Review Ledger',
          rating: 4.8,
          count: 163,
          asOf: '2026-11-01',
          url: 'https://review-ledger.example/halden-scalp-studio',
          quotes: [{ text: 'My barber did not notice.', permission: true }],
        },
        {
          kind: 'results',
          field: 'pattern',
          pairs: [
            {
              options: ['scar'],
              before: { url: '/clinic/art/scar.svg', alt: 'A drawing of a scar across a head' },
              after: { url: '/clinic/art/shaved.svg', alt: 'A drawing of the same head, healed' },
              weeks: 12,
              consent: true,
            },
          ],
        },
        {
          kind: 'results',
          field: 'pattern',
          visibleWhen: { field: 'pattern', is: 'scar' },
          link: { label: 'Healed work on scars', url: 'https://haldenscalp.example/scars' },
        },
        { kind: 'faq', items: [{ question: 'Does it hurt?', answer: 'Most say: a scratch.' }] },
        {
          kind: 'practitioners',
          people: [{ name: 'Darnell Whitlock', title: 'Practitioner since 2019' }],
        },
        {
          kind: 'reassurance',
          noObligation: 'Asking books nothing and costs nothing.',
          who: 'Marisol',
          replyWithin: { openHours: 6 },
          privacy: 'Only Marisol and Darnell read your answers.',
        },
      ],
    },
  },
};
