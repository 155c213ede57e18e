// `npm run bench`: bytes per path, then speed in a real browser. `--rounds 9` says how often, `--only first-field,heap`
// which figures, `--page bare` that the page around the form is next to empty. It measures and judges nothing by its exit code: bytes fail `npm run bytes`, and speed on a busy
// machine would fail by chance.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { baseline, budgets } from './budgets.ts';
import { FIGURE_NAMES, FIGURES } from './figures.ts';
import { HOST_PAGES } from './host-pages.ts';
import { judgeBytes } from './judge-bytes.ts';
import { readBuild } from './read-build.ts';
import { HEAD, measureRounds, rowOf } from './speed.ts';
import { table } from './table.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    only: { type: 'string', default: '' },
    page: { type: 'string', default: 'clinic' },
  },
});
const rounds = Math.max(1, Math.trunc(Number(values.rounds)) || 9);
const only = values.only.split(',').filter(Boolean);

for (const name of only.filter((it) => !FIGURE_NAMES.includes(it))) {
  console.log(`--only knows no '${name}'; it knows ${FIGURE_NAMES.join(', ')}`);
}
const page = HOST_PAGES.find((it) => it === values.page) ?? 'clinic';
if (page !== values.page) console.log(`--page knows ${HOST_PAGES.join(' and ')}`);
const wanted = FIGURES.filter(({ name }) => only.length === 0 || only.includes(name));
// The limits hold for the clinic's page; of the bare one all is only told.
const figures =
  page === 'clinic' ? wanted : wanted.map(({ limit: _limit, goal: _goal, ...told }) => told);

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
    const measured = await measureRounds(figures, { page, count: rounds }, (line) =>
      console.error(line),
    );
    const head = [
      `Speed on the ${page} page: medians of ${rounds}, CPU at a quarter`,
      ...HEAD.slice(1),
    ];
    console.log(table([head, ...figures.map((figure) => rowOf(figure, measured))]));
  }
}
