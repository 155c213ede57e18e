// The host pages as their folders hold them; README.md here says what a folder may have.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is looked at: a form in the page, the launcher of one that floats, and its open panel. */
export type Part = 'inline' | 'launcher' | 'panel';

/** What `host.json` may say of a page. */
export interface HostRules {
  /** What kind of page it is; the test is named by it. */
  is: string;
  /** How the form stands there, for which `{{surface}}` stands; `popover` unless said otherwise. */
  surface?: 'popover' | 'dialog' | 'drawer' | 'inline';
  /** The form's host element, where there are several. */
  form?: string;
  /** Whether the form stands in the page's one frame. */
  framed?: boolean;
  /** Headers that the page is served with. */
  headers?: Readonly<Record<string, string>>;
  /** How the page's files are encoded; UTF-8 unless said otherwise. */
  encoding?: 'latin1' | 'utf16le';
  /** An http address that no browser takes for the machine's own. */
  origin?: string;
  /** What is done before the form is opened: see `acts.ts`. */
  first?: readonly string[];
  /** What is done after the first answer is typed. */
  midway?: readonly string[];
  /** What opens the form, where it is not its launcher. */
  opener?: string;
  /** What becomes of the submission; `delivered` unless said otherwise. */
  outcome?: 'delivered' | 'failed';
  /** The directives of the page's policy that are broken; none unless said otherwise. */
  blocks?: readonly string[];
  /** What the console says beside that, as patterns, each once at least; nothing unless said otherwise. */
  says?: readonly string[];
  /** The page that the form looks like here, pixel by pixel; `plain` unless said otherwise. */
  looksLike?: string;
  /** Why a part of it does not, by part. */
  differs?: Readonly<Partial<Record<Part, string>>>;
}

export interface Host extends HostRules {
  /** Its folder. */
  readonly name: string;
  /** Its files by name; what page there is without one of its own, `pageOf` says. */
  readonly files: ReadonlyMap<string, Buffer>;
}

const HERE = new URL('.', import.meta.url).pathname;

const RULES = {
  is: 'string',
  surface: 'string',
  form: 'string',
  framed: 'boolean',
  headers: 'object',
  encoding: 'string',
  origin: 'string',
  first: 'object',
  midway: 'object',
  opener: 'string',
  outcome: 'string',
  says: 'object',
  blocks: 'object',
  looksLike: 'string',
  differs: 'object',
} satisfies Record<keyof HostRules, string>;

/** A rule that is misspelt must not pass for one that holds. */
export function checkRules(name: string, rules: object): void {
  const known = new Map<string, string>(Object.entries(RULES));
  for (const [rule, value] of Object.entries(rules)) {
    if (typeof value !== known.get(rule)) throw new Error(`${name}/host.json: ${rule}`);
  }
}

/** The names of all host pages. */
export const hostNames = (): string[] =>
  readdirSync(HERE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();

/** What stands in this folder beside the pages. */
export const readShared = (file: string): string => readFileSync(join(HERE, file), 'utf8');

/** What a page says that is none of its own: styled, that of `plain`; else a page with its `head.html`. */
function pageOf(files: ReadonlyMap<string, Buffer>): Buffer {
  if (files.has('host.css')) return readFileSync(join(HERE, 'plain/index.html'));
  const head = files.get('head.html')?.toString('utf8') ?? '';
  return Buffer.from(readShared('page.html').replace('{{head}}', () => head));
}

export function readHost(name: string): Host {
  const folder = join(HERE, name);
  const rules: HostRules = JSON.parse(readFileSync(join(folder, 'host.json'), 'utf8'));
  checkRules(name, rules);
  const files = new Map<string, Buffer>(
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file))]),
  );
  const hasPage = files.has('index.html') || files.has('index.xhtml');
  if (!hasPage) files.set('index.html', pageOf(files));
  return { ...rules, name, files };
}

/** What of us is drawn on a page: a styled one has a form in its text beside the one that floats. */
export function partsOf({ surface, files, opener }: Host): Part[] {
  if (surface === 'inline') return ['inline'];
  const beside: Part[] = files.has('host.css') ? ['inline'] : [];
  return opener ? [...beside, 'panel'] : [...beside, 'launcher', 'panel'];
}

/** What of it is compared to the plain page; those that others are compared to have nothing. */
export const partsAlike = (host: Host): Part[] =>
  host.name.startsWith('plain') ? [] : partsOf(host).filter((part) => !host.differs?.[part]);
