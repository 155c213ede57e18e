/**
 * Stand-ins for the receivers of vendors, as far as a page can tell: what they answer a preflight, what
 * they take and refuse, and how. As the facts that the project has collected say; none was called.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

export interface Arrived {
  vendor: string;
  method: string;
  contentType: string;
  accept: string;
  body: string;
}

type Headers = Readonly<Record<string, string>>;

interface Answer {
  status: number;
  headers?: Headers;
  body?: string;
}

/** How one vendor receives. */
interface Vendor {
  /** Headers of what answers a preflight; a page needs `content-type` allowed for JSON. */
  preflight: Headers;
  /** Bytes that it takes. */
  most?: number;
  answer(request: Arrived, elsewhere: string): Answer;
}

const ANY: Headers = { 'access-control-allow-origin': '*' };
const JSON_ALLOWED: Headers = { ...ANY, 'access-control-allow-headers': 'content-type' };

const say = (status: number, body: unknown, headers: Headers = ANY): Answer => ({
  status,
  headers,
  body: JSON.stringify(body),
});
const isJson = ({ contentType }: Arrived): boolean => contentType === 'application/json';
const isForm = ({ contentType }: Arrived): boolean =>
  contentType.startsWith('application/x-www-form-urlencoded');

/** What HubSpot's form has: one property more is refused. */
export const PROPERTIES = ['firstname', 'lastname', 'email', 'phone', 'hair_pattern'];

function hubspot({ body }: Arrived): Answer {
  const { fields }: { fields: { objectTypeId: string; name: string }[] } = JSON.parse(body);
  const errors = fields
    .filter(({ objectTypeId, name }) => objectTypeId !== '0-1' || !PROPERTIES.includes(name))
    .map(({ name }) => ({ message: `Error in 'fields.${name}'`, errorType: 'FIELD_NOT_IN_FORM' }));
  return errors[0] ? say(400, { status: 'error', errors }) : say(200, { inlineMessage: 'Thanks' });
}

function formspree({ contentType, accept, body }: Arrived): Answer {
  if (accept !== 'application/json')
    return { status: 302, headers: { ...ANY, location: '/thanks' } };
  const isData = contentType.startsWith('multipart/form-data; boundary=');
  const email = /name="email"\r\n\r\n(.*)\r\n/.exec(body)?.[1] ?? '';
  if (isData && /^(\S+@\S+)?$/.test(email)) return say(200, { ok: true, next: '/thanks' });
  return say(422, { errors: [{ field: 'email', code: 'TYPE_EMAIL' }] });
}

/** By the name of its preset; the vendor's path is the same. */
const VENDORS: Readonly<Record<string, Vendor>> = {
  // Whoever takes JSON in a simple type, or a plain form, and knows no preflight.
  text: { preflight: {}, answer: ({ body }) => say(200, { ok: Boolean(JSON.parse(body)) }) },
  form: { preflight: {}, answer: (one) => say(isForm(one) ? 200 : 415, {}) },
  json: { preflight: JSON_ALLOWED, answer: (one) => say(isJson(one) ? 200 : 415, { ok: true }) },
  server: { preflight: JSON_ALLOWED, answer: (one) => say(isJson(one) ? 201 : 415, { ok: true }) },
  zapier: {
    preflight: ANY,
    most: 10_000_000,
    answer: (one) => say(isForm(one) ? 200 : 400, { status: 'success' }),
  },
  make: {
    preflight: {},
    most: 5_000_000,
    answer: (one) => ({ status: isForm(one) ? 200 : 400, headers: ANY, body: 'Accepted' }),
  },
  n8n: {
    preflight: JSON_ALLOWED,
    most: 16_000_000,
    answer: (one) => say(isJson(one) ? 200 : 500, { message: 'Workflow was started' }),
  },
  hubspot: { preflight: JSON_ALLOWED, answer: hubspot },
  gohighlevel: {
    preflight: JSON_ALLOWED,
    answer: (one) => say(isJson(one) && 'email' in JSON.parse(one.body) ? 200 : 400, {}),
  },
  // It answers from another origin, where a GET fetches what its script said.
  'google-sheets': {
    preflight: {},
    answer: (_, elsewhere) => ({ status: 302, headers: { ...ANY, location: `${elsewhere}/said` } }),
  },
  formspree: { preflight: {}, answer: formspree },
  // No CORS header, and 200 whatever became of it.
  salesforce: { preflight: {}, answer: () => ({ status: 200, body: '<html></html>' }) },
};

export interface Vendors {
  urlOf(vendor: string): string;
  /** Every request but the second hop of a redirect, preflights among them, in order. */
  readonly arrived: readonly Arrived[];
  /** What Apps Script says, once it is asked on the other origin. */
  scriptSays: string;
  /** What the next POST to a vendor gets in place of its own answer. */
  next(vendor: string, answer: Answer): void;
  close(): Promise<void>;
}

async function listen(
  serve: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { server, origin: `http://127.0.0.1:${address.port}` };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** All vendors, a path each, on one free port of the loopback address. */
export async function startVendors(): Promise<Vendors> {
  const arrived: Arrived[] = [];
  const nexts = new Map<string, Answer>();
  const elsewhere = await listen(async (_request, response) => {
    response.writeHead(200, ANY).end(vendors.scriptSays);
  });
  const here = await listen(async (request, response) => {
    const { method = '', headers } = request;
    const vendor = (request.url ?? '').slice(1);
    const own = VENDORS[vendor];
    const body = await bodyOf(request);
    const { 'content-type': contentType = '', accept = '' } = headers;
    const one = { vendor, method, contentType, accept, body };
    if (!own) return void response.writeHead(200, ANY).end('<html></html>');
    arrived.push(one);
    if (method === 'OPTIONS') return void response.writeHead(204, own.preflight).end();
    const isTooLarge = body.length > (own.most ?? Infinity);
    const refusal: Answer | undefined = isTooLarge ? { status: 413, headers: ANY } : undefined;
    const answer = nexts.get(vendor) ?? refusal ?? own.answer(one, elsewhere.origin);
    nexts.delete(vendor);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  const vendors: Vendors = {
    urlOf: (vendor) => `${here.origin}/${vendor}`,
    arrived,
    scriptSays: '{"ok":true}',
    next: (vendor, answer) => void nexts.set(vendor, answer),
    async close() {
      for (const { server } of [here, elsewhere]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
  return vendors;
}
