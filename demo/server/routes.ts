import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Inbox } from './inbox.ts';
import { answerLate } from './late-webhook.ts';
import type { LiveInbox } from './live-inbox.ts';
import { json, methodNotAllowed, send, text, withHeaders } from './reply.ts';
import type { Reply } from './reply.ts';
import { pathOf } from './safe-path.ts';
import type { StaticFolder } from './static-files.ts';
import { answerWebhook } from './webhook.ts';

export interface Rooms {
  readonly inbox: Inbox;
  readonly live: LiveInbox;
  readonly pages: StaticFolder;
  readonly dist: StaticFolder;
  /** How long `/webhook/late` takes to answer. */
  readonly lateMs: number;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const readOnly = 'GET, HEAD';

export function createRoutes(rooms: Rooms): Handler {
  return async (request, response) => {
    const path = pathOf(request.url ?? '/');
    if (path === '/inbox/events' && request.method === 'GET') rooms.live.watch(response);
    else send(request, response, await answer(rooms, request, path));
  };
}

async function answer(
  rooms: Rooms,
  request: IncomingMessage,
  path: string | undefined,
): Promise<Reply> {
  if (path === '/webhook') return answerWebhook(request, rooms.inbox);
  if (path === '/webhook/late') return answerLate(request, rooms.lateMs);
  if (request.method !== 'GET' && request.method !== 'HEAD') return methodNotAllowed(readOnly);
  if (path === '/inbox.json') return json(200, rooms.inbox.newestFirst());
  if (path === '/inbox/events') return text(200, '');
  if (path?.startsWith('/dist/')) return answerDist(rooms, request, path.slice('/dist'.length));
  return answerPage(rooms, request, path);
}

/** Any site may load the widget, as from a CDN. */
async function answerDist(rooms: Rooms, request: IncomingMessage, path: string): Promise<Reply> {
  const found = await rooms.dist(request, path);
  const reply = found ?? text(404, 'No such file in dist/. Has the widget been built?\n');
  return withHeaders(reply, { 'Access-Control-Allow-Origin': '*' });
}

async function answerPage(
  rooms: Rooms,
  request: IncomingMessage,
  path: string | undefined,
): Promise<Reply> {
  const found = path && (await rooms.pages(request, path === '/' ? '/clinic' : path));
  if (found) return found;
  const page = await rooms.pages(request, '/not-found.html');
  return page ? { ...page, status: 404 } : text(404, 'There is no such page.\n');
}
