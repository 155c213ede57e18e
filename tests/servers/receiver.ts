/**
 * A webhook that misbehaves on demand, for unit and browser tests. Each POST takes the next step of
 * the script, and the last step holds for all that follow; without a script all is well. A
 * preflight is answered as the coming step wants it.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import {
  answerLanding,
  answerPreflight,
  fullStep,
  LANDING_PATH,
  perform,
  type FullStep,
  type ReceiverStep,
} from './receiver-steps.ts';

export type { Cors, ReceiverStep } from './receiver-steps.ts';

export interface ReceivedRequest {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  /** The body as it came, byte for byte; empty until it has arrived. */
  body: Buffer;
  /** Whether the body arrived to its end. */
  whole: boolean;
}

/** A submission that arrived, read as its content type says. */
export interface Submitted {
  contentType: string;
  bytes: Buffer;
  data: Readonly<Record<string, unknown>>;
}

export interface Receiver {
  /** The webhook's URL, on a port of its own. */
  readonly url: string;
  readonly origin: string;
  /** Every request in order: preflights, POSTs, and GETs that follow a redirect. */
  readonly requests: readonly ReceivedRequest[];
  /** Every POST whose body arrived whole, whatever it got for an answer. */
  submissions(): Submitted[];
  /** Lays down what the coming POSTs get. */
  script(steps: readonly ReceiverStep[]): void;
  /** Resolves once this many POSTs have arrived since the start or the last `reset`. */
  posts(count: number): Promise<void>;
  /** Lets every step go that is held back; where none is yet, the next that would be. */
  release(): void;
  /** Forgets the requests and the script. */
  reset(): void;
  close(): Promise<void>;
}

interface State {
  requests: ReceivedRequest[];
  steps: FullStep[];
  current: FullStep;
  arrived: number;
  waiting: { count: number; resolve: () => void }[];
  held: (() => void)[];
  /** Whether the next step that would be held back has been let go already. */
  isReleased: boolean;
}

/** Starts a receiver on a free port of the loopback address. */
export async function startReceiver(): Promise<Receiver> {
  const state: State = {
    requests: [],
    steps: [],
    current: {},
    arrived: 0,
    waiting: [],
    held: [],
    isReleased: false,
  };
  const server = createServer((request, response) => {
    void serve(state, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    url: `${origin}/hook/secret`,
    origin,
    get requests() {
      return state.requests;
    },
    submissions: () => state.requests.filter((one) => one.method === 'POST' && one.whole).map(read),
    script: (steps) => {
      state.steps = steps.map(fullStep);
      state.isReleased = false;
    },
    posts: (count) =>
      new Promise((resolve) => {
        state.waiting.push({ count, resolve });
        wake(state);
      }),
    release: () => {
      state.isReleased = state.held.length === 0;
      for (const go of state.held.splice(0)) go();
    },
    reset: () => {
      Object.assign(state, {
        requests: [],
        steps: [],
        current: {},
        arrived: 0,
        isReleased: false,
      });
      // What a page has left held is none of the next one's.
      for (const go of state.held.splice(0)) go();
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function serve(
  state: State,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '', url: path = '', headers } = request;
  const record = { method, path, headers, body: Buffer.alloc(0), whole: false };
  state.requests.push(record);
  if (method === 'OPTIONS') return answerPreflight(state.steps[0] ?? {}, response);
  if (path === LANDING_PATH) return answerLanding(state.current, response);
  const step = state.steps[0] ?? {};
  if (state.steps.length > 1) state.steps.shift();
  state.current = step;
  if (step.do === 'drop' && step.when === 'before-body') request.destroy();
  else await readInto(record, request);
  state.arrived += 1;
  wake(state);
  if (step.hold && !state.isReleased)
    await new Promise<void>((resolve) => state.held.push(resolve));
  else if (step.hold) state.isReleased = false;
  if (step.delayMs) await new Promise((resolve) => setTimeout(resolve, step.delayMs));
  perform(step, response);
}

async function readInto(record: ReceivedRequest, request: IncomingMessage): Promise<void> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    record.whole = request.complete;
  } catch {
    // The sender broke off; what came is kept.
  }
  record.body = Buffer.concat(chunks);
}

function wake(state: State): void {
  const due = state.waiting.filter(({ count }) => count <= state.arrived);
  state.waiting = state.waiting.filter(({ count }) => count > state.arrived);
  for (const { resolve } of due) resolve();
}

function read({ headers, body }: ReceivedRequest): Submitted {
  const contentType = headers['content-type'] ?? '';
  const text = body.toString('utf8');
  const data = contentType.startsWith('application/x-www-form-urlencoded')
    ? Object.fromEntries(new URLSearchParams(text))
    : JSON.parse(text);
  return { contentType, bytes: body, data };
}
