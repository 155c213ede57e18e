import type { ServerResponse } from 'node:http';

/**
 * What a page of another origin may do: `open` allows everything and may read the answer, `simple`
 * may read it but refuses the preflight of JSON, `none` sends no CORS header at all.
 */
export type Cors = 'open' | 'simple' | 'none';

interface Shared {
  /** Default `open`. */
  cors?: Cors;
  headers?: Readonly<Record<string, string>>;
  /** Keeps the step back until `release()` is called. */
  hold?: boolean;
  /** Keeps the step back for so many milliseconds; for pages that must be seen waiting. */
  delayMs?: number;
}

/** What one POST gets; a bare number is an answer of that status. */
export type ReceiverStep =
  | number
  | (Shared & { do?: 'answer'; status?: number; body?: string; contentType?: string })
  /** Breaks the connection, as soon as the head is there or once the body has arrived whole. */
  | (Shared & { do: 'drop'; when: 'before-body' | 'after-body' })
  /** 302 to a page of this server that answers 200; a login page unless told otherwise. */
  | (Shared & { do: 'redirect'; body?: string; contentType?: string })
  /** Takes the body and never answers. */
  | (Shared & { do: 'silence' })
  /** A whole head of status 200, and a body that breaks off. */
  | (Shared & { do: 'half' })
  /** A head of status 200, and a body that comes in spaces and never ends. */
  | (Shared & { do: 'drip' });

export type FullStep = Exclude<ReceiverStep, number>;

export const LANDING_PATH = '/landing';
const OK_BODY = '{"ok":true}';
const LOGIN_PAGE = '<!doctype html><title>Sign in</title><form method="post"></form>';

export function fullStep(step: ReceiverStep): FullStep {
  return typeof step === 'number' ? { status: step } : step;
}

export function corsHeaders(step: FullStep): Record<string, string> {
  return step.cors === 'none' ? {} : { 'access-control-allow-origin': '*' };
}

/** Answers the preflight of a coming POST. */
export function answerPreflight(step: FullStep, response: ServerResponse): void {
  const allowed = {
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'content-type',
    'access-control-max-age': '0',
  };
  const open = (step.cors ?? 'open') === 'open';
  response.writeHead(204, { ...corsHeaders(step), ...(open ? allowed : {}) }).end();
}

/** Answers a POST whose body has arrived. */
export function perform(step: FullStep, response: ServerResponse): void {
  const headers = { ...corsHeaders(step), ...step.headers };
  const html = { ...headers, 'content-type': 'text/html' };
  switch (step.do) {
    case undefined:
    case 'answer': {
      const contentType = step.contentType ?? 'application/json';
      response.writeHead(step.status ?? 200, { ...headers, 'content-type': contentType });
      response.end(step.body ?? OK_BODY);
      return;
    }
    case 'redirect':
      response.writeHead(302, { ...headers, location: LANDING_PATH }).end();
      return;
    case 'drop':
      response.destroy();
      return;
    case 'silence':
      return;
    case 'half':
      response.writeHead(200, { ...html, 'content-length': '1000' });
      response.write('<p>', () => response.destroy());
      return;
    case 'drip':
      drip(response.writeHead(200, html));
  }
}

/** Answers the GET that follows a redirect. */
export function answerLanding(step: FullStep, response: ServerResponse): void {
  const body = step.do === 'redirect' ? step.body : undefined;
  const contentType = step.do === 'redirect' ? step.contentType : undefined;
  response.writeHead(200, { ...corsHeaders(step), 'content-type': contentType ?? 'text/html' });
  response.end(body ?? LOGIN_PAGE);
}

function drip(response: ServerResponse): void {
  response.write(' ');
  const timer = setInterval(() => response.write(' '), 20);
  response.once('close', () => clearInterval(timer));
}
