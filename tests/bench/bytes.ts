// `npm run bytes`: weighs dist against the budgets, and fails where a limit is passed or a chunk has none.
import { join } from 'node:path';
import { baseline, budgets } from './budgets.ts';
import { judgeBytes } from './judge-bytes.ts';
import type { Row } from './judge-bytes.ts';
import { readBuild } from './read-build.ts';

function table(rows: readonly Row[]): string {
  const head = ['Brotli bytes', 'bytes', 'limit', 'goal', ''];
  const body = rows.map(({ label, bytes, limit, goal }) => {
    const mark = bytes > limit ? 'OVER' : bytes > goal ? '' : 'goal met';
    return [label, String(bytes), String(limit), String(goal), mark];
  });
  const widths = head.map((_, at) =>
    Math.max(...[head, ...body].map((row) => row[at]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  return [head, ...body].map(line).join('\n');
}

const build = await readBuild(join(import.meta.dirname, '../../dist'));
const { rows, faults } =
  build.files.length === 0
    ? { rows: [], faults: [] }
    : judgeBytes(build.files, { budgets, baseline });
if (rows.length > 0) console.log(`${table(rows)}\n`);
for (const fault of [...build.faults, ...faults]) console.error(`bytes: ${fault}`);
if (build.faults.length + faults.length > 0) process.exitCode = 1;
