/** Several pages of one device, in which nothing happens by itself. */
import type { Dispatch } from '../../../../src/delivery/index.ts';
import { unpackEntry } from '../../../../src/delivery/outbox/entry.ts';
import { createOutbox, type Outbox } from '../../../../src/delivery/outbox/outbox.ts';
import type { Outcome } from '../../../../src/model/outcomes.ts';
import { jobFor } from '../fixtures.ts';
import {
  createNature,
  HEALTHY,
  holdFor,
  ioFor,
  later,
  storeFor,
  type Life,
  type Nature,
} from './nature.ts';

export interface Page extends Life {
  outbox: Outbox;
  /** What it has sent, in order. */
  sent: Dispatch[];
}

export interface World extends Nature {
  pages: Page[];
  /** What was said of a submission, and was not so. */
  lies: string[];
}

export const createWorld = (): World => ({ ...createNature(), pages: [], lies: [] });

export function openPage(world: World): Page {
  const { pages } = world;
  const life: Life = { isAlive: true };
  const outbox = createOutbox({
    store: storeFor(world, life),
    hold: holdFor(world, life),
    io: ioFor(world, life),
    onPending: () => true,
    onSent(id, outcome) {
      if (outcome === 'queued' || outcome === 'failed') return;
      for (const other of pages)
        if (other !== page) void later(world, other, () => other.outbox.learn(id, outcome));
    },
  });
  const page: Page = Object.assign(life, { outbox, sent: [] });
  pages.push(page);
  return page;
}

/** Compares what is told with how it is. */
function hear({ store, received, lies }: World, id: string, outcome: Outcome): void {
  const entry = store.entries.get(id);
  const isKept = !!entry && !!unpackEntry(entry.bytes);
  if (outcome === 'delivered' && !received.has(id)) lies.push(`${id} was not delivered`);
  if (outcome === 'queued' && !received.has(id) && !isKept) lies.push(`${id} is not kept`);
}

/** What a visitor does to send this, or to send it again. */
export function press(world: World, page: Page, one: Dispatch): void {
  if (!page.sent.includes(one)) page.sent.push(one);
  const told = (outcome: Outcome): void => {
    if (page.isAlive) hear(world, one.id, outcome);
  };
  page.outbox.send(one, told).then(told, () => world.lies.push(`sending ${one.id} rejected`));
}

/** Sends something new from a page, in place of what it has sent before or not. */
export function send(world: World, page: Page, replaces?: Dispatch): void {
  const id = `id${world.pages.flatMap(({ sent }) => sent).length + 1}`;
  const job = { ...jobFor(`https://hooks.example/${id}`, 'json'), body: id };
  press(world, page, { id, at: world.clock.now(), replaces: replaces?.id, jobs: [job] });
}

/** Ends a page: its locks are free, and none of what it waits for comes. */
export function crash({ tasks, locks }: World, page: Page): void {
  page.isAlive = false;
  tasks.splice(0, tasks.length, ...tasks.filter(({ life }) => life !== page));
  for (const [id, life] of locks) if (life === page) locks.delete(id);
}

/** Lets all that hangs on settled promises happen. */
const settle = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** Lets one thing happen, the one that a number points at; time passes where nothing else can. */
export async function step({ tasks, clock }: World, at: number): Promise<void> {
  await settle();
  const [task] = tasks.splice(at % (tasks.length + 1), 1);
  if (task) task.happen();
  else clock.next();
  await settle();
}

const isAtRest = ({ tasks, clock }: World): boolean => tasks.length === 0 && clock.pending() === 0;

/** Lets so many things happen, each in its turn. */
export async function run(world: World, count: number): Promise<void> {
  await settle();
  for (let steps = 0; steps < count && !isAtRest(world); steps += 1) await step(world, 0);
}

/** Everything works again, and each page looks what is left. */
export async function mend(world: World): Promise<void> {
  const { pages, lies } = world;
  const rest = async (): Promise<void> => {
    await run(world, 2000);
    if (!isAtRest(world)) lies.push('it never comes to rest');
  };
  world.faults = HEALTHY;
  await rest();
  openPage(world);
  for (const page of pages.filter(({ isAlive }) => isAlive)) {
    page.outbox.flush().catch(() => lies.push('a flush rejected'));
    await rest();
  }
}
