import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from '../browser/stage.ts';
import { builtScripts, hashes, importMap, layCopies, layNoTag, TAG } from './built-files.ts';
import { readShared, type Host } from './read-hosts.ts';

type Ends = Pick<Stage, 'site' | 'receiver'>;

/** A webhook under http that no browser takes for the machine's own. */
export const FAR_WEBHOOK = 'http://hook.example/';

/** What `{{name}}` stands for in the files of a page. */
function valuesOf({ site, receiver }: Ends, host: Host, hasTag: boolean): Map<string, string> {
  return new Map([
    ['content', readShared('content.html')],
    ['webhook', host.origin ? FAR_WEBHOOK : receiver.url],
    ['receiver', receiver.origin],
    ['surface', host.surface ?? 'popover'],
    ['site', site.url],
    ['elsewhere', site.url.replace('127.0.0.1', 'elsewhere.localhost')],
    ['code', (hasTag && builtScripts().get(TAG)) || ''],
    ['integrity', hashes().get(TAG) ?? ''],
    ['import-map', importMap()],
  ]);
}

function fillIn(text: string, values: ReadonlyMap<string, string>): string {
  return text.replaceAll(/\{\{([\w-]+)\}\}/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`{{${name}}} stands for nothing`);
    return value;
  });
}

const TYPES: readonly [ending: string, type: string][] = [
  ['.xhtml', 'application/xhtml+xml'],
  ['.html', 'text/html'],
  ['.css', 'text/css'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
];

const typeOf = (file: string): string =>
  TYPES.find(([ending]) => file.endsWith(ending))?.[1] ?? 'text/plain';

/** Serves the scripts of packages that a page names. */
function serveModules(site: Ends['site'], text: string): void {
  for (const [path] of text.matchAll(/\/node_modules\/[@\w./-]+\.js/g)) {
    const body = readFileSync(join(import.meta.dirname, '../..', path));
    site.serve(path, { headers: { 'Content-Type': 'text/javascript' }, body });
  }
}

/** Puts a host page on the site alone, with the tag or with an empty file in its place. */
export function layHost(ends: Ends, host: Host, hasTag: boolean): void {
  ends.site.reset();
  addHost(ends, host, hasTag);
}

/** The same beside what is there. */
export function addHost({ site, receiver }: Ends, host: Host, hasTag = true): void {
  const values = valuesOf({ site, receiver }, host, hasTag);
  const headers = Object.fromEntries(
    Object.entries(host.headers ?? {}).map(([name, value]) => [name, fillIn(value, values)]),
  );
  for (const [file, bytes] of host.files) {
    const text = fillIn(bytes.toString('utf8'), values);
    if (/\/(next|bare)\//.test(text)) layCopies(site);
    serveModules(site, text);
    // What is no script before it is filled in.
    const name = file.replace(/\.txt$/, '');
    site.serve(`/${host.name}/${name}`, {
      headers: { 'Content-Type': typeOf(name), ...headers },
      body: Buffer.from(text, host.encoding ?? 'utf8'),
    });
  }
  site.serve('/away', '<!doctype html><title>Elsewhere</title>');
  if (!hasTag) layNoTag(site);
}

/** Where a host page is, from the site's root. */
export const pathOf = ({ name, files }: Host): string =>
  `/${name}/index.${files.has('index.xhtml') ? 'xhtml' : 'html'}`;
