// `npm run docs`: writes the sizes of the build in dist into the README. With `--check` it writes nothing and fails
// where the README says another size, or names a file that the build has not.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseline, budgets } from './budgets.ts';
import { judgeBytes } from './judge-bytes.ts';
import { readBuild } from './read-build.ts';
import { missingFiles } from './readme-files.ts';
import { sizesIn, sizesTable, withSizes } from './readme-sizes.ts';

const root = join(import.meta.dirname, '../..');
const [readmePath, dist] = [join(root, 'README.md'), join(root, 'dist')];

/** Why the README is not what this build needs it to be. */
function faultsOf(readme: string, written: string): string[] {
  const built = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const missing = missingFiles(
    readme,
    built.map((path) => path.replaceAll('\\', '/')),
  );
  return [
    ...(sizesIn(readme) === sizesIn(written)
      ? []
      : ['the sizes are not those of the build; npm run docs mends it']),
    ...missing.map((path) => `it names ${path}, which the build has not`),
  ];
}

const build = await readBuild(dist);
if (build.files.length === 0) {
  console.error(`readme: ${build.faults.join('\n')}`);
  process.exitCode = 1;
} else {
  const readme = readFileSync(readmePath, 'utf8');
  const { rows } = judgeBytes(build.files, { budgets, baseline });
  const written = withSizes(readme, sizesTable(rows, budgets));
  if (process.argv.includes('--check')) {
    const faults = faultsOf(readme, written);
    for (const fault of faults) console.error(`readme: ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  } else if (written !== readme) {
    writeFileSync(readmePath, written);
    console.log('README.md: sizes written');
  }
}
