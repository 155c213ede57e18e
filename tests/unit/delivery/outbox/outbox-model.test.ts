// Whatever happens to pages, store and receiver, in whatever order: no submission is lost that
// could be kept, none is told of better than it is.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer, Faults, Luck } from './nature.ts';
import { crash, createWorld, mend, openPage, press, run, send, step, type World } from './world.ts';

type Act =
  | { do: 'send' | 'again' | 'replace' | 'flush' | 'crash' | 'open'; at: number }
  /** Something that is due happens, or so many things do, one after another. */
  | { do: 'step' | 'run'; at: number }
  /** Receiver and store turn out otherwise from now on. */
  | ({ do: 'turn' } & Faults);

const at = fc.nat(11);
const few = { minLength: 1, maxLength: 3 };
const turn = fc.record({
  do: fc.constant('turn' as const),
  answers: fc.array(fc.constantFrom<Answer[]>(200, 503, 404, 'drop', 'lost', 'silence'), few),
  lucks: fc.array(fc.constantFrom<Luck[]>('works', 'rejects', 'hangs'), few),
});
const act = fc.record({
  do: fc.constantFrom('send', 'again', 'replace', 'flush', 'crash', 'open'),
  at,
});
const move = fc.record({ do: fc.constantFrom('step', 'step', 'run'), at });
const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof({ weight: 2, arbitrary: move }, { weight: 2, arbitrary: act }, turn),
  { minLength: 10, maxLength: 30, size: 'max' },
);

async function perform(world: World, one: Act): Promise<void> {
  if (one.do === 'turn') return void (world.faults = one);
  if (one.do === 'step') return step(world, one.at);
  if (one.do === 'run') return run(world, one.at * 8);
  const alive = world.pages.filter(({ isAlive }) => isAlive);
  const page = alive[one.at % alive.length] ?? openPage(world);
  const last = page.sent.at(-1);
  if (one.do === 'open') openPage(world);
  else if (one.do === 'crash') crash(world, page);
  else if (one.do === 'flush') void page.outbox.flush();
  else if (one.do === 'again' && last) press(world, page, last);
  else send(world, page, one.do === 'replace' ? last : undefined);
}

/** What ought to have arrived and has not. */
function lost({ pages, written, received, refused }: World): string[] {
  const sent = pages.flatMap((page) => page.sent.map((one) => ({ page, one })));
  /** Whether it is, or what came in place of it is. */
  const isSafe = (id: string): boolean =>
    received.has(id) ||
    refused.has(id) ||
    sent.some(({ one }) => one.replaces === id && isSafe(one.id));
  const owed = sent.filter(({ page, one }) => page.isAlive || written.has(one.id));
  return owed.flatMap(({ one: { id } }) => (isSafe(id) ? [] : id));
}

test('in the end all has arrived that was kept or whose page lives, and nothing was told that was not so', async () => {
  const property = fc.asyncProperty(acts, async (all) => {
    const world = createWorld();
    send(world, openPage(world));
    for (const one of all) await perform(world, one);
    await mend(world);
    const bodies = [...world.received].map(([id, has]) => [...has].every((body) => body === id));
    expect({
      lost: lost(world),
      lies: world.lies,
      left: [...world.store.entries.keys()],
      locks: [...world.locks.keys()],
      isSame: !bodies.includes(false),
    }).toEqual({ lost: [], lies: [], left: [], locks: [], isSame: true });
  });
  await fc.assert(property, { numRuns: 150 });
});
