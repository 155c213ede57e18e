import type { Budget, ChunkBudget, Entry } from './budgets.ts';

/** A built file, by its path in dist. */
export interface BuiltFile {
  path: string;
  brotli: number;
  /** Paths in dist that it imports statically. */
  imports: readonly string[];
}

export interface Row {
  label: string;
  bytes: number;
  limit: number;
  goal: number;
  /** What was counted, heaviest first. */
  files: readonly string[];
}

export interface Verdict {
  rows: Row[];
  faults: string[];
}

export interface Plan {
  budgets: readonly Budget[];
  baseline: readonly Entry[];
}

/** `widget` for `chunks/widget-1a2b3c.js`; undefined for what is no chunk. */
export function chunkName(path: string): string | undefined {
  return /^chunks\/(.+)-[\w-]{6}\.js$/u.exec(path)?.[1];
}

/** Weighs a build against the plan: each row's bytes, and every reason why the build may not ship. */
export function judgeBytes(files: readonly BuiltFile[], { budgets, baseline }: Plan): Verdict {
  const build = indexBuild(files);
  const base = build.reach(baseline);
  const counted = new Set<string>();
  const faults: string[] = [];
  const rows = budgets.flatMap((budget) => {
    const groups =
      budget.kind === 'path' ? pathGroups(budget.entries, build) : chunkGroups(budget, build, base);
    if (budget.kind !== 'path' && budget.required && groups.length === 0)
      faults.push(`the build has no chunk for “${budget.label}”`);
    for (const { paths } of groups) for (const path of paths) counted.add(path);
    return groups.map((group) => weigh(budget, group, build));
  });

  for (const budget of budgets)
    if (budget.kind === 'path')
      faults.push(...pathFaults(budget.label, budget.entries, { build, budgets }));
  for (const { path, imports } of files)
    for (const missing of imports.filter((next) => !build.byPath.has(next)))
      faults.push(`${path} imports ${missing}, which the build has not`);
  for (const { label, bytes, limit } of rows)
    if (bytes > limit)
      faults.push(`${label}: ${bytes} B, ${bytes - limit} over its limit of ${limit}`);
  for (const { path } of files)
    if (path.startsWith('chunks/') && !counted.has(path))
      faults.push(`${path} is in no row of the budgets; a new chunk needs a limit`);
  return { rows, faults };
}

interface Group {
  /** Beside the budget's label, where it has several. */
  name: string;
  paths: ReadonlySet<string>;
}

interface Build {
  chunks: ReadonlyMap<string, readonly string[]>;
  byPath: ReadonlyMap<string, BuiltFile>;
  /** The files of entries, without their imports; nothing for what was not built. */
  find: (entry: Entry) => readonly string[];
  /** Entries and all that they import statically. */
  reach: (entries: readonly Entry[]) => ReadonlySet<string>;
}

function indexBuild(files: readonly BuiltFile[]): Build {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const chunks = new Map<string, string[]>();
  for (const { path } of files) {
    const name = chunkName(path);
    if (name !== undefined) chunks.set(name, [...(chunks.get(name) ?? []), path]);
  }
  const find = (entry: Entry) => (byPath.has(entry) ? [entry] : (chunks.get(entry) ?? []));
  const reach = (entries: readonly Entry[]) => {
    const seen = new Set(entries.flatMap(find));
    // A set hands out what is added while it is walked.
    for (const path of seen) for (const next of byPath.get(path)?.imports ?? []) seen.add(next);
    return seen;
  };
  return { chunks, byPath, find, reach };
}

const pathGroups = (entries: readonly Entry[], { reach }: Build): Group[] => [
  { name: '', paths: reach(entries) },
];

function chunkGroups(budget: ChunkBudget, build: Build, baseline: ReadonlySet<string>): Group[] {
  const base = new Set([...baseline, ...build.reach(budget.after ?? [])]);
  const names = [...build.chunks.keys()].filter((name) => covers(budget, name)).toSorted();
  const groups = names.map((name) => {
    const own = build.find(name);
    const paths = [...build.reach([name])].filter((path) => own.includes(path) || !base.has(path));
    return { name, paths: new Set(paths) };
  });
  if (budget.kind === 'each' || groups.length === 0) return groups;
  return [{ name: '', paths: new Set(groups.flatMap(({ paths }) => [...paths])) }];
}

function covers({ chunks }: ChunkBudget, name: string): boolean {
  return chunks.some((known) =>
    known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known,
  );
}

function weigh({ label, limit, goal }: Budget, { name, paths }: Group, { byPath }: Build): Row {
  const size = (path: string) => byPath.get(path)?.brotli ?? 0;
  const files = [...paths].toSorted((a, b) => size(b) - size(a));
  const bytes = files.reduce((sum, path) => sum + size(path), 0);
  const named = name === '' || name === label ? label : `${label}: ${name}`;
  return { label: named, bytes, limit, goal, files };
}

/** A path names what was built, each once, and takes along nothing that is to be fetched on need. */
function pathFaults(
  label: string,
  entries: readonly Entry[],
  { build, budgets }: { build: Build; budgets: readonly Budget[] },
): string[] {
  const missing = entries
    .filter((entry) => build.find(entry).length !== 1)
    .map(
      (entry) => `“${label}” counts ${entry}, of which the build has ${build.find(entry).length}`,
    );
  const onNeed = [...build.reach(entries)].flatMap((path) => {
    const name = chunkName(path);
    if (name === undefined || entries.includes(name)) return [];
    const owner = budgets.find((budget) => budget.kind !== 'path' && covers(budget, name));
    return owner ? [`“${label}” imports ${path}, which is to be fetched on need`] : [];
  });
  return [...missing, ...onNeed];
}
