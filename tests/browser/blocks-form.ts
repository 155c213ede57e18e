import { REACHABLE, showConfig } from './bad-form.ts';
import { expect } from './fixtures.ts';
import type { Site } from './site.ts';
import { BOTH_SCHEMES, launcherOf, type Stage } from './stage.ts';

/** A practitioner, reviews and pictures that nobody has: all of it is made up. */
export const CREDENTIALS = {
  kind: 'credentials',
  practitioner: 'Maya Lindqvist',
  photo: '/art/maya.svg',
  course: 'SMP Practitioner Diploma',
  awardedBy: 'Example Academy',
  year: 2021,
  licence: 'TX 000000',
  insurer: 'Example Mutual',
  verifyUrl: 'https://academy.example/verify/000',
  expertise: [
    { title: 'Pigment and depth', text: 'Three shades, matched in daylight and set at 0.5 mm.' },
    { title: 'Scarred scalps', text: 'A test patch first, then half the density.' },
  ],
} as const;

export const REVIEWS = {
  kind: 'reviews',
  source: 'Google',
  rating: 4.9,
  count: 212,
  asOf: '2026-11-01',
  url: 'https://reviews.example/crown',
  quotes: [
    { text: 'My barber did not notice.', name: 'Sam T.', permission: true },
    { text: 'Every question was answered before we spoke of money.', permission: true },
  ],
} as const;

const picture = (name: string, alt: string) => ({ url: `/art/${name}.svg`, alt });

export const RESULTS = {
  kind: 'results',
  field: 'pattern',
  pairs: [
    {
      options: ['scar'],
      before: picture('scar-before', 'A pale line across the back of a head'),
      after: picture('scar-after', 'The same head; the line is hard to find'),
      weeks: 12,
      consent: true,
    },
    {
      options: ['thinning'],
      before: picture('thin-before', 'A parting through which the scalp shows'),
      after: picture('thin-after', 'The same parting, closed'),
      weeks: 6,
      consent: true,
    },
  ],
  link: { label: 'More healed work', url: 'https://crown.example/healed' },
} as const;

/** A link to more, for one answer. */
export const SCARS = {
  kind: 'results',
  field: 'pattern',
  visibleWhen: { field: 'pattern', is: 'scar' },
  link: { label: 'Healed work on scars', url: 'https://crown.example/scars' },
} as const;

export const FAQ = {
  kind: 'faq',
  items: [
    {
      question: 'Does it hurt?',
      answer: 'Most compare it to a scratch. [How we numb](https://crown.example/numbing).',
    },
    { question: 'How long does it last?', answer: 'Four to six years; {clinic} refreshes it.' },
  ],
} as const;

export const PRACTITIONERS = {
  kind: 'practitioners',
  people: [
    { name: 'Maya Lindqvist', title: 'SMP practitioner', photo: '/art/maya.svg' },
    { name: 'Ori Katz', title: 'SMP practitioner', text: 'Works on scars every week.' },
  ],
} as const;

export const REASSURANCE = {
  kind: 'reassurance',
  noObligation: 'Asking costs nothing and binds you to nothing.',
  privacy: 'Only {clinic} reads your answers. [Privacy]({privacy})',
  who: 'Maya',
  replyWithin: { openHours: 2 },
} as const;

export const BLOCKS = [CREDENTIALS, REVIEWS, RESULTS, FAQ, PRACTITIONERS, REASSURANCE];

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** A form with every block, in a clinic that is open on weekdays. */
export const PROVEN = {
  id: 'proven',
  surface: 'inline',
  title: 'Ask {clinic}',
  clinic: {
    ...REACHABLE,
    privacyUrl: 'https://crown.example/privacy',
    timeZone: 'America/Chicago',
    hours: [{ days: WEEK, from: '09:00', to: '17:30' }],
    holidays: ['2026-11-26'],
  },
  fields: [
    {
      id: 'pattern',
      kind: 'radio',
      label: 'What best describes your hair loss?',
      required: true,
      options: [
        { id: 'scar', label: 'A scar' },
        { id: 'thinning', label: 'Thinning' },
        { id: 'other', label: 'Something else' },
      ],
    },
    { id: 'first_name', kind: 'text', label: 'First name' },
    { id: 'email', kind: 'email', label: 'Email' },
  ],
  blocks: BLOCKS,
};

const ART = (hue: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="hsl(${hue} 30% 70%)"/><circle cx="20" cy="22" r="12" fill="hsl(${hue} 25% 45%)"/></svg>`;

/** Wednesday 25 November 2026, 16:00 in Chicago; the day after is a holiday. */
export const NOW = new Date('2026-11-25T22:00:00Z');

/** Lays down the pictures that the blocks name. */
export function layArt(site: Site): void {
  const names = ['maya', 'scar-before', 'scar-after', 'thin-before', 'thin-after'];
  for (const [index, name] of names.entries()) {
    const headers = { 'Content-Type': 'image/svg+xml' };
    site.serve(`/art/${name}.svg`, { headers, body: ART(20 + index * 40) });
  }
}

/** Opens a page with that form, changed as given, on a day that the test knows. */
export async function showProven(
  stage: Stage,
  more: { surface?: string; [key: string]: unknown } = {},
): Promise<void> {
  layArt(stage.site);
  await stage.page.clock.setFixedTime(NOW);
  await showConfig(stage, { ...PROVEN, ...more }, { beside: BOTH_SCHEMES });
  if (more.surface === 'popover') await launcherOf(stage.page).click();
  await expect(stage.page.locator('form')).toBeVisible();
}
