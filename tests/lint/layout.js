// The layout as a table: which folder of src may import which. "Imports go down only" is judged here, reported by
// plugin.js and shown to bite by tests/unit/tooling/import-directions.test.ts. Plain JavaScript, since the linter loads it in Node 20.

/**
 * `static`: folders reachable by `import … from` (and so by `import()` too); `lazy`: by `import()` alone, and by
 * `import type`, since what is fetched later has types now.
 * @typedef {{ static: readonly string[], lazy?: readonly string[] }} Reach
 */

/** @type {Readonly<Record<string, Reach>>} */
export const folders = {
  model: { static: [] },
  platform: { static: [] },
  schema: { static: ['model'] },
  config: { static: ['model'] },
  templates: { static: ['model'] },
  engine: { static: ['model'] },
  i18n: { static: ['model'] },
  theme: { static: ['model'] },
  guard: { static: ['model'] },
  delivery: { static: ['model'] },
  ui: { static: ['engine', 'i18n', 'theme', 'platform', 'model'] },
  widget: {
    static: ['ui', 'engine', 'i18n', 'theme', 'guard', 'delivery', 'config', 'platform', 'model'],
    lazy: ['schema', 'templates'],
  },
  api: { static: ['config', 'platform', 'model'], lazy: ['widget', 'schema'] },
  loader: { static: ['model'], lazy: ['api', 'ui/launcher'] },
  relay: { static: ['schema', 'engine', 'delivery', 'guard', 'model'] },
};

/**
 * Entries that import at once what others reach by import(): the one-file build has no chunks to fetch, and what the tag
 * fetches is the widget itself, which in a second file would cost a slow link a second round. So would the rules for answers
 * beside the code that sends: both are needed at once, and neither before somebody answers. The npm entry for servers has
 * schemas and nothing else.
 */
const wholeEntries = [
  'src/loader/standalone.ts',
  'src/api/loaded.ts',
  'src/api/whole.ts',
  'src/api/schema.ts',
  'src/widget/later/index.ts',
];

/** Types cost no byte: anyone may `import type` from here. */
const typesForAll = 'schema';

/** The loader is its own build and gets the chunks' addresses put in, so only there `import()` may take any expression. */
const computedImports = 'loader';

/**
 * Where a package may be imported. In src nothing else may be; elsewhere only the packages named here are held back.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const packages = {
  zod: ['tests/unit/schema', 'tests/types', 'tests/bench'],
  'zod/v4/core': ['src/schema'],
  'zod/mini': [
    'src/schema',
    'src/api/schema',
    'build',
    'tests/unit/api',
    'tests/unit/schema',
    'tests/types',
    'tests/bench',
  ],
  react: ['src/api/react', 'tests'],
  vue: ['src/api/vue', 'tests'],
  preact: ['src/ui', 'src/widget', 'src/api', 'tests'],
  'libphonenumber-js': ['src/engine/phone', 'tests'],
  '@floating-ui/dom': ['src/ui/surfaces', 'tests'],
};

/**
 * @typedef {object} Import
 * @property {string} from the importing file, from the repository's root, with `/`
 * @property {string | null} specifier as written; null when it is computed
 * @property {boolean} typeOnly `import type`, `export type … from`, or `import('…')` in a type
 * @property {boolean} lazy `import()`
 */

/**
 * What is wrong with an import, or null.
 * @param {Import} found
 * @returns {string | null}
 */
export function judgeImport(found) {
  const { from, specifier, typeOnly, lazy } = found;
  const home = folderOf(from);
  if (specifier === null) {
    if (home === undefined || home === computedImports) return null;
    return `import() takes a literal path here, so that its direction can be judged; only src/${computedImports} computes one`;
  }
  if (!specifier.startsWith('.')) return judgePackage(from, specifier);
  if (home === undefined) return null;
  const target = resolve(from, specifier);
  const goal = folderOf(target);
  if (goal === undefined) return `src imports nothing outside src (${target})`;
  if (goal === home) return null;
  const reach = folders[home];
  if (reach === undefined) return null; // judgePlace says so, once per file
  if (typeOnly && goal === typesForAll) return null;
  if (reach.static.some((folder) => lies(target, `src/${folder}`))) return null;
  const lazily = reach.lazy?.some((folder) => lies(target, `src/${folder}`)) === true;
  if (lazily && (lazy || typeOnly || wholeEntries.includes(from))) return null;
  if (lazily) return `${home} reaches ${goal} by import() only`;
  return `${home} may import ${inWords(reach)}, not ${goal === '' ? target : goal}`;
}

/**
 * What is wrong with where a file lies, or null.
 * @param {string} path from the repository's root
 * @returns {string | null}
 */
export function judgePlace(path) {
  const home = folderOf(path);
  if (home === undefined || path.endsWith('.d.ts') || folders[home] !== undefined) return null;
  const place = home === '' ? 'src itself' : `src/${home}`;
  return `${place} is no folder of the layout (the table is in tests/lint/layout.js)`;
}

/**
 * The folder of src that a path lies in; '' for a file in src itself, undefined outside src.
 * @param {string} path
 * @returns {string | undefined}
 */
export function folderOf(path) {
  const [top, folder, ...rest] = path.split('/');
  if (top !== 'src' || folder === undefined) return undefined;
  return rest.length === 0 && folder.includes('.') ? '' : folder;
}

/**
 * @param {string} from
 * @param {string} specifier
 * @returns {string | null}
 */
function judgePackage(from, specifier) {
  const name = Object.keys(packages)
    .filter((known) => lies(specifier, known))
    .toSorted((a, b) => b.length - a.length)[0];
  const places = name === undefined ? undefined : packages[name];
  if (places === undefined) {
    return lies(from, 'src') ? `src imports no package but ${listed(sourcePackages)}` : null;
  }
  if (places.some((place) => lies(from, place))) return null;
  return `${name} is imported in ${listed(places)} only`;
}

const sourcePackages = Object.keys(packages).filter((name) =>
  packages[name]?.some((place) => lies(place, 'src')),
);

/**
 * @param {Reach} reach
 * @returns {string}
 */
function inWords(reach) {
  const lazy = (reach.lazy ?? []).map((folder) => `${folder} by import()`);
  const all = [...reach.static, ...lazy];
  return all.length === 0 ? 'nothing' : listed(all);
}

/**
 * @param {readonly string[]} words
 * @returns {string}
 */
function listed(words) {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/**
 * Whether a path is the place itself, a file of that name, or lies under it.
 * @param {string} path
 * @param {string} place
 */
function lies(path, place) {
  return path === place || path.startsWith(`${place}/`) || path.startsWith(`${place}.`);
}

/**
 * @param {string} from
 * @param {string} specifier
 * @returns {string}
 */
function resolve(from, specifier) {
  const parts = from.split('/').slice(0, -1);
  const [bare = ''] = specifier.split(/[?#]/u);
  for (const part of bare.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
