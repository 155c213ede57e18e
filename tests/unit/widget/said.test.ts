/** @vitest-environment happy-dom */
import { expect, test } from 'vitest';
import { normalise } from '../../../src/config/index.ts';
import { plainReceiver } from '../../../src/delivery/index.ts';
import { createEngine } from '../../../src/engine/index.ts';
import type { Answer } from '../../../src/schema/types.ts';
import { prepareSubmission } from '../../../src/widget/later/prepare-submission.ts';

const CONFIG = {
  webhook: 'https://hooks.example/abc',
  fields: [
    { id: 'email', kind: 'email', label: 'Email' },
    { id: 'phone', kind: 'phone', label: 'Phone' },
    { id: 'topic', kind: 'text', label: 'Topic', sensitive: false },
    { id: 'story', kind: 'textarea', label: 'Story' },
    { id: 'health_answers', kind: 'consent', label: 'I agree', required: false },
    { id: 'offers', kind: 'consent', label: 'Offers', required: false },
  ],
};

/** A form that was filled in, and what it says by now. */
function stage() {
  const { form } = normalise(CONFIG, { pageProtocol: 'https:' });
  const engine = createEngine(form, () => new Date());
  let seconds = 0;
  const receiver = plainReceiver({ url: 'https://hooks.example/abc' });
  if (!receiver) throw new Error('not known');
  const receivers = [{ url: 'https://hooks.example/abc', receiver }];
  const parts = {
    engine,
    receivers,
    replaces: undefined,
    t: String,
    fill: String,
    further: undefined,
    touches: undefined,
    trap: undefined,
  };
  const first: [string, Answer][] = [
    ['email', 'ada@example.com'],
    ['phone', '214 555 0142'],
    ['topic', 'A visit'],
    ['story', 'Long ago'],
    ['offers', true],
  ];
  for (const [id, answer] of first) engine.set(id, answer);
  return {
    set: engine.set,
    prepare() {
      seconds += 1;
      const toE164 = (typed: string) => (seconds > 1 ? `+1${typed}` : typed);
      location.hash = `#page-${seconds}`;
      return prepareSubmission({ ...parts, toE164, shownAt: Date.now() - 1000 * seconds });
    },
  };
}

test.each<[string, [string, Answer][]]>([
  ['nothing', []],
  ['a blank at the end', [['topic', 'A visit ']]],
  ['what is not sent', [['story', 'Another one']]],
  [
    'a tick that was taken back and given again',
    [
      ['offers', false],
      ['offers', true],
    ],
  ],
])('%s changed says the same', (_, changes) => {
  const { set, prepare } = stage();
  const before = prepare();
  for (const change of changes) set(...change);
  const after = prepare();
  expect(after.said).toBe(before.said);
  expect(after.dispatch.jobs[0]?.body).not.toBe(before.dispatch.jobs[0]?.body);
});

test.each<[string, [string, Answer]]>([
  ['a word', ['topic', 'A visits']],
  ['a number', ['phone', '214 555 0143']],
  ['an answer that was emptied', ['topic', '']],
  ['a consent', ['offers', false]],
  ['the consent to what is not sent without', ['health_answers', true]],
])('%s changed says another thing', (_, change) => {
  const { set, prepare } = stage();
  const before = prepare();
  set(...change);
  expect(prepare().said).not.toBe(before.said);
});
