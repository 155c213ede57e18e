import type { IncomingMessage } from 'node:http';

import type { Inbox } from './inbox.ts';
import { readBody } from './read-body.ts';
import { json, methodNotAllowed, withHeaders } from './reply.ts';
import type { Reply } from './reply.ts';
import { parseMultipart } from './multipart.ts';
import { parseSubmission } from './submission.ts';

/** Six photos have room, as files or as text. */
const bodyLimit = 8 * 1024 * 1024;
// On refusals too: a browser hides an answer without it, and the visitor would read the wrong word.
const anyOrigin = { 'Access-Control-Allow-Origin': '*' };

/** Answers a post as a clinic's own receiver should: a 2xx only for what the disk holds. */
export async function answerWebhook(request: IncomingMessage, inbox: Inbox): Promise<Reply> {
  return withHeaders(await decide(request, inbox), anyOrigin);
}

async function decide(request: IncomingMessage, inbox: Inbox): Promise<Reply> {
  if (request.method === 'OPTIONS') return preflight();
  if (request.method !== 'POST') return methodNotAllowed('POST, OPTIONS');
  const body = await readBody(request, bodyLimit);
  if (!body.ok) return json(body.status, { ok: false, error: body.error });
  const header = request.headers['content-type'] ?? '';
  const contentType = mediaType(header);
  const parsed = contentType.startsWith('multipart/')
    ? await parseMultipart(header, body.bytes)
    : parseSubmission(contentType, body.bytes);
  if (!parsed.ok) return json(parsed.status, { ok: false, error: parsed.error });
  const receivedAt = new Date().toISOString();
  try {
    const outcome = await inbox.add({ receivedAt, contentType, submission: parsed.submission });
    return json(200, outcome === 'duplicate' ? { ok: true, duplicate: true } : { ok: true });
  } catch (error) {
    console.error('The inbox file could not be written:', error);
    return json(500, { ok: false, error: 'It could not be stored. Please send it again.' });
  }
}

function preflight(): Reply {
  return {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': 'POST',
      'Access-Control-Allow-Headers': 'content-type',
      'Access-Control-Max-Age': '600',
    },
  };
}

function mediaType(header: string): string {
  return header.split(';', 1).join('').trim().toLowerCase();
}
