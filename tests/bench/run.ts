// `npm run bench`: bytes per path, then speed in a real browser. `--rounds 9` says how often, `--only first-field,heap`
// which figures. It measures and judges nothing by its exit code: bytes fail `npm run bytes`, and speed on a busy
// machine would fail by chance.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { baseline, budgets } from './budgets.ts';
import { FIGURE_NAMES, FIGURES } from './figures.ts';
import { judgeBytes } from './judge-bytes.ts';
import { readBuild } from './read-build.ts';
import { HEAD, measureRounds, rowOf } from './speed.ts';
import { table } from './table.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, only: { type: 'string', default: '' } },
});
const rounds = Math.max(1, Math.trunc(Number(values.rounds)) || 9);
const only = values.only.split(',').filter(Boolean);

for (const name of only.filter((it) => !FIGURE_NAMES.includes(it))) {
  console.log(`--only knows no '${name}'; it knows ${FIGURE_NAMES.join(', ')}`);
}
const figures = FIGURES.filter(({ name }) => only.length === 0 || only.includes(name));

const build = await readBuild(join(import.meta.dirname, '../../dist'));
if (build.files.length === 0) {
  console.log(build.faults.join('\n'));
} else {
  const { rows } = judgeBytes(build.files, { budgets, baseline });
  const lines = rows.map(({ label, bytes, limit, goal }) => {
    const verdict = bytes > limit ? 'OVER' : bytes > goal ? 'within' : 'goal met';
    return [label, `${bytes}`, `${limit}`, `${goal}`, verdict];
  });
  console.log(`${table([['Brotli bytes', 'bytes', 'limit', 'goal', ''], ...lines])}\n`);
  if (figures.length > 0) {
    const measured = await measureRounds(figures, rounds, (line) => console.error(line));
    const head = [`Speed: medians of ${rounds}, CPU at a quarter`, ...HEAD.slice(1)];
    console.log(table([head, ...figures.map((figure) => rowOf(figure, measured))]));
  }
}
