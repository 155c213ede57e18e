import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** What decides how a file is linted; the rest of the tree plays no part. */
const configuration = [
  '.oxlintrc.json',
  'tsconfig.json',
  'src/tsconfig.pure.json',
  'src/tsconfig.browser.json',
  'src/assets.d.ts',
  'src/no-dom.d.ts',
  'tests/tsconfig.node.json',
  'tests/lint/plugin.js',
  'tests/lint/layout.js',
];

export interface Finding {
  file: string;
  line: number;
  /** As the linter prints it: `eslint(max-lines)`. */
  rule: string;
  message: string;
}

/** Runs the real linter with this repository's own configuration over a tree of files laid out like it. */
export async function lintTree(files: Readonly<Record<string, string>>): Promise<Finding[]> {
  const names = Object.keys(files);
  return withTree(files, async (tree) => readFindings(await runLinter(tree, names)));
}

/** Lays files out in a folder of their own, under this repository's configuration, for as long as `use` takes. */
export async function withTree<T>(
  files: Readonly<Record<string, string>>,
  use: (tree: string) => Promise<T>,
): Promise<T> {
  const tree = await mkdtemp(join(tmpdir(), 'consult-lint-'));
  try {
    for (const file of configuration) await cp(join(root, file), join(tree, file));
    await symlink(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction');
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(tree, file)), { recursive: true });
      await writeFile(join(tree, file), text);
    }
    return await use(tree);
  } finally {
    await rm(tree, { recursive: true, force: true });
  }
}

/** Its exit code says only whether anything was found, so what it printed decides. */
function runLinter(cwd: string, files: readonly string[]): Promise<string> {
  const linter = join(root, 'node_modules/oxlint/bin/oxlint');
  const options = { cwd, maxBuffer: 64_000_000 };
  return new Promise((done, fail) => {
    execFile(process.execPath, [linter, '-f', 'json', ...files], options, (_, stdout, stderr) => {
      if (stdout.startsWith('{')) done(stdout);
      else fail(new Error(`The linter did not run: ${stdout}${stderr}`));
    });
  });
}

interface Diagnostic {
  code?: string;
  filename: string;
  message: string;
  labels: readonly { span: { line: number } }[];
}

function readFindings(json: string): Finding[] {
  const { diagnostics }: { diagnostics: readonly Diagnostic[] } = JSON.parse(json);
  return diagnostics.map(({ code, filename, labels, message }) => ({
    file: filename.replaceAll('\\', '/'),
    line: labels[0]?.span.line ?? 0,
    rule: code ?? '',
    message,
  }));
}
