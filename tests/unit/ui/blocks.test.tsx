import { afterEach, describe, expect, test, vi } from 'vitest';
import { PEOPLE } from '../../../src/ui/blocks/drawings.ts';
import type { FormConfig } from '../../../src/schema/types.ts';
import { drawBlock } from './blocks.tsx';
import { after, clear, one, textOf } from './support.tsx';

afterEach(() => {
  clear();
  vi.useRealTimers();
});

type Hours = NonNullable<FormConfig['clinic']>['hours'];

const TRAINED = {
  kind: 'credentials',
  practitioner: 'Maya',
  course: 'Diploma',
  awardedBy: 'Example Academy',
  year: 2021,
} as const;
const RATED = {
  kind: 'reviews',
  source: 'Google',
  rating: 4.9,
  count: 1212,
  asOf: '2026-11-01',
  url: 'https://reviews.example/a',
} as const;

const linkTo = (box: HTMLElement, href: string): HTMLElement => one(box, `a[href="${href}"]`);

function expectNewTab(link: HTMLElement): void {
  expect(link.getAttribute('target')).toBe('_blank');
  expect(link.getAttribute('rel')).toContain('noopener');
}

describe('credentials', () => {
  test('are one line, and a card that is closed until it is tapped', () => {
    const { box } = drawBlock({ ...TRAINED, licence: 'TX 0', insurer: 'Example Mutual' });
    expect(textOf(box, 'summary')).toBe('Maya, trained by Example Academy');
    expect(one(box, 'details').hasAttribute('open')).toBe(false);
    expect(textOf(box, 'dl')).toBe(
      'TrainingDiploma, awarded by Example Academy in 2021LicenseTX 0Insured withExample Mutual',
    );
  });

  test('have a badge and a link only with an address to verify them at', () => {
    const bare = drawBlock(TRAINED).box;
    expect(bare.querySelector('.proof-badge, a')).toBeNull();
    const drawingOf = (within: Element): string | null | undefined =>
      within.querySelector('summary path')?.getAttribute('d');
    expect(drawingOf(bare)).toBe(PEOPLE);
    const { box } = drawBlock({ ...TRAINED, verifyUrl: 'https://academy.example/0' });
    expect(textOf(box, '.proof-badge')).toBe('Verifiable');
    expectNewTab(linkTo(box, 'https://academy.example/0'));
  });

  test('keep what the practitioner knows, with links, one more tap away within the card', () => {
    const text = 'As [we wrote](https://a.example/).';
    const { box } = drawBlock({ ...TRAINED, expertise: [{ title: 'Depth at {clinic}', text }] });
    const own = one(box, 'details details');
    expect(own.hasAttribute('open')).toBe(false);
    expect(textOf(own, 'summary')).toBe('How Maya works');
    expect(textOf(own, 'dl')).toBe('Depth at HaldenAs we wrote.');
    expect(drawBlock(TRAINED).box.querySelector('details details')).toBeNull();
  });

  test('leave a picture that does not come away', () => {
    const { box } = drawBlock({ ...TRAINED, photo: '/maya.jpg' });
    const photo = one(box, 'img');
    expect(photo.getAttribute('loading')).toBe('lazy');
    after(() => void photo.dispatchEvent(new Event('error')));
    expect(photo.hidden).toBe(true);
  });
});

describe('reviews', () => {
  test('are one line that leads to their page in a new tab', () => {
    const { box } = drawBlock(RATED);
    const link = linkTo(box, RATED.url);
    expect(link.textContent).toBe('4.9 of 5 from 1,212 reviews on Google, as of Nov 2026');
    expectNewTab(link);
    expect(box.querySelector('details')).toBeNull();
  });

  test('count and write as the form’s language does', () => {
    expect(textOf(drawBlock({ ...RATED, count: 1 }).box, 'a')).toContain('1 review on');
    const { box } = drawBlock({ ...RATED, of: 10, rating: 9.5 }, { locale: 'de' });
    expect(textOf(box, 'a')).toBe('9,5 of 10 from 1.212 reviews on Google, as of Nov. 2026');
  });

  test('keep their quotes one tap away', () => {
    const quotes = [{ text: 'Calm.', name: 'Sam', permission: true as const }];
    const { box } = drawBlock({ ...RATED, quotes });
    expect(textOf(box, 'details')).toBe('What patients wroteCalm.Sam');
  });
});

describe('results', () => {
  const pair = (option: string, weeks: number) => ({
    options: [option],
    before: { url: `/${option}-${weeks}-a.jpg`, alt: 'Before' },
    after: { url: `/${option}-${weeks}-b.jpg`, alt: 'Healed' },
    weeks,
    consent: true as const,
  });
  const RESULTS = {
    kind: 'results' as const,
    field: 'pattern',
    pairs: [pair('scar', 1), pair('thin', 6), pair('scar', 8), pair('scar', 9)],
  };

  test('show once an answer has pictures, two pairs at most, and go with it', () => {
    const { box, form } = drawBlock(RESULTS);
    expect(box.innerHTML).toBe('');
    after(() => form.engine.set('pattern', 'scar'));
    expect(textOf(box, 'summary')).toBe('Healed results like yours');
    const pictures = [...box.querySelectorAll('img')].map((img) => img.getAttribute('src'));
    expect(pictures).toEqual(['/scar-1-a.jpg', '/scar-1-b.jpg', '/scar-8-a.jpg', '/scar-8-b.jpg']);
    after(() => form.engine.set('pattern', 'thin'));
    expect(textOf(box, '.pair')).toBe('BeforeHealed, after 6 weeks');
    after(() => form.engine.set('pattern', 'other'));
    expect(box.innerHTML).toBe('');
  });
});

describe('a link to more results', () => {
  const link = { label: 'Healed scars at {clinic}', url: 'https://halden.example/scars' };

  test('is a line by itself in a new tab, and waits for its condition alone', () => {
    const visibleWhen = { field: 'pattern', is: 'scar' } as const;
    const block = { kind: 'results', field: 'pattern', link, visibleWhen } as const;
    const { box, form } = drawBlock(block);
    expect(box.innerHTML).toBe('');
    after(() => form.engine.set('pattern', 'scar'));
    expect(box.querySelector('details')).toBeNull();
    expect(textOf(box, '.proof-line')).toBe('Healed scars at Halden');
    expectNewTab(linkTo(box, link.url));
  });

  test('stands below the pictures where there are some', () => {
    const half = { url: '/a.jpg', alt: 'A' };
    const consent = true as const;
    const pair = { options: ['scar'], before: half, after: half, weeks: 6, consent };
    const { box, form } = drawBlock({ kind: 'results', field: 'pattern', pairs: [pair], link });
    after(() => form.engine.set('pattern', 'scar'));
    expect(one(box, '.pair').nextElementSibling?.textContent).toBe('Healed scars at Halden');
    expectNewTab(linkTo(one(box, 'details'), link.url));
  });
});

test('questions with answers are behind one line', () => {
  const items = [{ question: 'Does it hurt?', answer: 'Ask {clinic}.' }];
  const { box } = drawBlock({ kind: 'faq', items, after: 'pattern' });
  expect(textOf(box, 'summary')).toBe('Common questions');
  expect(textOf(box, 'dl')).toBe('Does it hurt?Ask Halden.');
});

test('practitioners have cards behind one line', () => {
  const people = [{ name: 'Ori', title: 'Practitioner', text: 'Works on scars.' }];
  const { box } = drawBlock({ kind: 'practitioners', people });
  expect(textOf(box, 'summary')).toBe('Who treats you');
  expect(textOf(box, '.person')).toBe('OriPractitionerWorks on scars.');
});

describe('reassurance', () => {
  const clinic = {
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    hours: [
      {
        days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const,
        from: '00:00',
        to: '24:00',
      },
    ].map((entry) => ({ ...entry, days: [...entry.days] })),
  };
  const replyWithin = { openHours: 2 };
  const noon = new Date(2026, 10, 25, 12);

  test('is open, and says what binds nobody, who replies by when, and who reads', () => {
    const { box } = drawBlock(
      { kind: 'reassurance', noObligation: 'Free.', privacy: 'Ours.', who: 'Maya', replyWithin },
      { clinic },
      () => noon,
    );
    const lines = [...box.querySelectorAll('li')].map((line) =>
      (line.textContent ?? '').replaceAll(/\s/g, ' '),
    );
    expect(lines).toEqual(['Free.', 'Maya replies by 2:00 PM today', 'Ours.']);
  });

  test('goes with the clock while it is on the screen, and stops with it', () => {
    vi.useFakeTimers();
    let now = noon;
    const { box } = drawBlock({ kind: 'reassurance', replyWithin }, { clinic }, () => now);
    expect(textOf(box, 'li')).toContain('2:00');
    now = new Date(2026, 10, 25, 13);
    after(() => void vi.advanceTimersByTime(60_000));
    expect(textOf(box, 'li')).toContain('3:00');
    clear();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('says once the form has arrived by when there is a reply, counted from then', () => {
    let now = noon;
    const block = { kind: 'reassurance', noObligation: 'Free.', who: 'Maya', replyWithin } as const;
    const { arrived } = drawBlock(block, { clinic }, () => now);
    now = new Date(2026, 10, 25, 13);
    expect(textOf(arrived(), 'li')).toBe('Maya replies by 3:00 PM today');
  });

  test('promises nothing then where it promised nothing before', () => {
    const unhurried = { kind: 'reassurance', who: 'Maya' } as const;
    const visibleWhen = { field: 'pattern', is: 'scar' } as const;
    const unseen = { kind: 'reassurance', replyWithin, visibleWhen } as const;
    for (const [block, more] of [
      [unhurried, { clinic }],
      [unseen, { clinic }],
      [{ kind: 'reassurance', replyWithin }, {}],
    ] as const)
      expect(drawBlock(block, more).arrived().textContent).toBe('');
  });

  test('promises nothing where the hours do not tell', () => {
    const { box } = drawBlock({ kind: 'reassurance', replyWithin });
    expect(one(box, '.field').innerHTML).toBe('');
    const named = drawBlock({ kind: 'reassurance', who: 'Maya', replyWithin });
    expect(textOf(named.box, 'li')).toBe('Maya replies to you');
  });

  describe('where there are locations', () => {
    const where = { kind: 'location', id: 'where', label: 'Where?' } as const;
    const weekdays: Hours = [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' },
    ];
    const fridays: Hours = [{ days: ['fri'], from: '12:00', to: '14:00' }];
    const locations = [
      { id: 'dallas', name: 'Dallas' },
      { id: 'ny', name: 'New York', timeZone: 'America/New_York', hours: fridays },
      { id: 'boston', name: 'Boston', timeZone: 'America/New_York' },
    ];
    const central = { timeZone: 'America/Chicago', hours: weekdays, locations };
    const block = { kind: 'reassurance', replyWithin } as const;
    // In Chicago, where it is 10:00.
    const tuesday = () => new Date('2026-11-24T16:00:00Z');
    // The day and the zone are told only where the device's clock is another.
    const timeIn = (box: HTMLElement): string =>
      /\d+:\d\d\s[AP]M/.exec(textOf(box, 'li'))?.[0].replace(/\s/, ' ') ?? '';

    test('promises by the hours and the zone of the one chosen, as soon as it is', () => {
      const { box, form } = drawBlock(block, { clinic: central, fields: [where] }, tuesday);
      const choose = (id: string): string => {
        after(() => form.engine.set('where', id));
        return timeIn(box);
      };
      expect(timeIn(box)).toBe('12:00 PM');
      expect(choose('ny')).toBe('2:00 PM');
      expect(choose('boston')).toBe('1:00 PM');
      expect(choose('dallas')).toBe('12:00 PM');
    });

    test('promises by its holidays too, and says so once the form has arrived', () => {
      const closed = { id: 'ny', name: 'New York', holidays: ['2026-11-24'] };
      const holidays = { ...central, locations: [...locations.slice(0, 1), closed] };
      const drawn = drawBlock(block, { clinic: holidays, fields: [where] }, tuesday);
      after(() => drawn.form.engine.set('where', 'ny'));
      expect(timeIn(drawn.arrived())).toBe('11:00 AM');
    });

    test('promises once one with hours is chosen where the clinic has none', () => {
      const { box, form } = drawBlock(block, { clinic: { locations }, fields: [where] }, tuesday);
      expect(box.querySelector('li')).toBeNull();
      after(() => form.engine.set('where', 'ny'));
      expect(timeIn(box)).toBe('2:00 PM');
    });

    test('goes by the clinic where the question that chose one is hidden', () => {
      const away = { kind: 'checkbox', id: 'away', label: 'Away' } as const;
      const hidden = { ...where, visibleWhen: { field: 'away', filled: false } } as const;
      const config = { clinic: central, fields: [away, hidden] };
      const { box, form } = drawBlock(block, config, tuesday);
      after(() => form.engine.set('where', 'ny'));
      expect(timeIn(box)).toBe('2:00 PM');
      after(() => form.engine.set('away', true));
      expect(timeIn(box)).toBe('12:00 PM');
    });
  });
});
