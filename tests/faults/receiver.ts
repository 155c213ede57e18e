import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import {
  answerLanding,
  answerPreflight,
  fullStep,
  LANDING_PATH,
  perform,
  type FullStep,
} from '../servers/receiver-steps.ts';
import { stepOf } from './scenario.ts';

/** What became of one visitor's submission, as its receiver knows. */
export interface Record {
  /** Left of what its attempts are to meet. */
  faults: string[];
  /** Requests of any kind: with the first one the lead is known to be on its way. */
  requests: number;
  /** Bodies that arrived whole, by the id in them: a receiver that drops doubles stores each once. */
  stored: Map<string, number>;
}

/** A receiver that drops doubles by id, and meets each submission with the faults of its own. */
export interface FaultyReceiver {
  /** Where this submission goes. */
  urlOf(index: number, faults: readonly string[]): string;
  recordOf(index: number): Record;
  /** From now on all is well. */
  heal(): void;
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  try {
    for await (const part of request) parts.push(Buffer.from(part));
  } catch {
    return undefined;
  }
  return request.complete ? Buffer.concat(parts).toString('utf8') : undefined;
}

function idIn(body: string): string {
  const submission: unknown = JSON.parse(body);
  const hasId = typeof submission === 'object' && submission !== null && 'id' in submission;
  if (!hasId || typeof submission.id !== 'string') throw new Error('a submission without an id');
  return submission.id;
}

/** Whether a receiver that answers so has stored what came. */
const stores = (step: FullStep): boolean =>
  !('status' in step && step.status !== undefined && step.status >= 300) && step.do !== 'redirect';

export async function startFaultyReceiver(): Promise<FaultyReceiver> {
  const records = new Map<number, Record>();
  let isWell = false;
  const landing: FullStep = { do: 'redirect' };

  async function post(record: Record, request: IncomingMessage, response: ServerResponse) {
    const step = fullStep(isWell ? 200 : stepOf(record.faults.shift()));
    if (step.do === 'drop' && step.when === 'before-body') {
      request.destroy();
      return;
    }
    const body = await bodyOf(request);
    if (body === undefined) return;
    if (stores(step)) record.stored.set(idIn(body), (record.stored.get(idIn(body)) ?? 0) + 1);
    if (step.delayMs) await new Promise((resolve) => setTimeout(resolve, step.delayMs));
    perform(step, response);
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = '', method } = request;
    if (url === LANDING_PATH) return answerLanding(landing, response);
    const record = records.get(Number(url.slice(1)));
    if (!record) return void response.writeHead(404).end();
    record.requests += 1;
    if (method === 'OPTIONS')
      return answerPreflight(fullStep(isWell ? 200 : stepOf(record.faults[0])), response);
    return post(record, request, response);
  }

  const server = createServer((request, response) => {
    // A sender that goes away in the middle of an answer is part of the test.
    serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    urlOf(index, faults) {
      records.set(index, { faults: [...faults], requests: 0, stored: new Map() });
      return `http://127.0.0.1:${address.port}/${index}`;
    },
    recordOf(index) {
      const record = records.get(index);
      if (!record) throw new Error(`nobody sent ${index}`);
      return record;
    },
    heal: () => {
      isWell = true;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
