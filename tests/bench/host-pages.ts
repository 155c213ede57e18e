// The pages that a measured form stands on. A ratio tells nothing without the page it is taken on: the emptier the
// page, the more each millisecond of a form weighs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `clinic` is the demo's clinic page, where BUDGETS' limits are judged: five style sheets, drawings, fifteen sections
 * of text, as clinics have them. `bare` has six cards and nothing to fetch: what a form costs at worst, told without
 * a verdict.
 */
export const HOST_PAGES = ['clinic', 'bare'] as const;
export type HostPage = (typeof HOST_PAGES)[number];

/** What a contender puts on the page. */
export interface Parts {
  head?: string;
  form?: string;
}

const CLINIC = join(import.meta.dirname, '../../demo/pages/clinic');
const FORMS = /<consult-form[\s\S]*?<\/consult-form>|<script[\s\S]*?<\/script>/gu;

/** The style sheets and drawings of the clinic's page, by path. */
export function clinicFiles(): ReadonlyMap<string, Buffer> {
  const names = readdirSync(CLINIC, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => /\.(?:css|svg)$/u.test(name))
      .map((name) => [`/clinic/${name.replaceAll('\\', '/')}`, readFileSync(join(CLINIC, name))]),
  );
}

/** Puts text in front of a mark; a page that has lost the mark would measure nothing. */
function insert(page: string, mark: string, added: string): string {
  const index = page.indexOf(mark);
  if (index < 0) throw new Error(`the clinic's page has no ${mark} to put a form at`);
  return page.slice(0, index) + added + page.slice(index);
}

/** The clinic's page without its own forms; the measured one is the first thing in its main part. */
function clinicPage({ head = '', form = '' }: Parts): string {
  const page = readFileSync(join(CLINIC, 'index.html'), 'utf8').replaceAll(FORMS, '');
  return insert(insert(page, '</head>', head), '<section class="hero"', form);
}

const STYLE =
  'body{margin:0;font:16px/1.5 system-ui;color:#1a2226}header,main,footer{padding:20px}' +
  'h1{font-size:28px;line-height:1.2}.card{padding:16px;margin:16px 0;background:#f4f6f6}';
const PARAGRAPH =
  '<p>Scalp micropigmentation places fine dots of pigment that look like short hair. It takes ' +
  'two to four sessions, and the result is checked once it has healed.</p>';

/** A page of one file: the form a little way down, more of the page below it. */
function barePage({ head = '', form = '' }: Parts): string {
  const card = `<div class="card"><h2>Healed results</h2>${PARAGRAPH}</div>`;
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Halden Studio</title>' +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<link rel="icon" href="data:,"><style>${STYLE}</style>${head}</head><body>` +
    `<header>Halden Studio</header><main><h1>Scalp micropigmentation in Dallas</h1>${PARAGRAPH}` +
    `${form}${card.repeat(6)}</main><footer>Halden Studio, Dallas</footer></body></html>`
  );
}

/** The markup of a page with a contender's parts in it. */
export const hostPage = (page: HostPage, parts: Parts): string =>
  page === 'clinic' ? clinicPage(parts) : barePage(parts);
