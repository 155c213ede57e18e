import type { IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

import { readBody } from './read-body.ts';
import { json, methodNotAllowed } from './reply.ts';
import type { Reply } from './reply.ts';

const bodyLimit = 1024 * 1024;

/** Takes a post, keeps nothing and answers late, so that a form on its way can be looked at. */
export async function answerLate(request: IncomingMessage, lateMs: number): Promise<Reply> {
  if (request.method !== 'POST') return methodNotAllowed('POST');
  await readBody(request, bodyLimit);
  await wait(lateMs, undefined, { ref: false });
  return json(200, { ok: true });
}
