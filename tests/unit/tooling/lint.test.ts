import { beforeAll, describe, expect, test } from 'vitest';
import { layoutExamples, sizeExamples } from '../../lint/examples-layout.ts';
import { pageExamples } from '../../lint/examples-pages.ts';
import { testExamples } from '../../lint/examples-tests.ts';
import { typeExamples } from '../../lint/examples-types.ts';
import { lintTree } from '../../lint/lint-tree.ts';
import type { Finding } from '../../lint/lint-tree.ts';

/** One run of the linter over every example; a file for each. */
const cases = [
  ...layoutExamples,
  ...sizeExamples,
  ...typeExamples,
  ...pageExamples,
  ...testExamples,
];
const files: Record<string, string> = {};
const examples = cases.flatMap((entry, index) => {
  Object.assign(files, entry.beside);
  return (['refused', 'allowed'] as const).flatMap((verdict) =>
    Object.entries(entry[verdict]).map(([name, code], at) => {
      const suffix = entry.folder.startsWith('tests/') ? '.test' : '';
      const file = `${entry.folder}/${verdict}-${index}-${at}${suffix}.${entry.extension ?? 'ts'}`;
      files[file] = `${code}\n`;
      return { verdict, name, rule: entry.rule, file };
    }),
  );
});
files['src/engine/unused-directive.ts'] =
  '// oxlint-disable-next-line max-params -- three will do\nexport const x = 1;\n';

let findings: Finding[] = [];
beforeAll(async () => {
  findings = await lintTree(files);
});
const rulesAt = (file: string) =>
  findings.filter((found) => found.file === file).map(({ rule }) => rule);

describe('the linter refuses', () => {
  const refused = examples.filter(({ verdict }) => verdict === 'refused');
  test.for(refused)('$rule: $name', ({ file, rule }) => {
    expect(rulesAt(file)).toContain(rule);
  });

  test.for(['loop.ts', 'loop-back.ts', 'knot.ts', 'knot-back.ts'])(
    'import(no-cycle): %s',
    (file) => {
      expect(rulesAt(`src/engine/${file}`)).toEqual(['import(no-cycle)']);
    },
  );

  test('a directive that switches nothing off', () => {
    expect(findings.find(({ file }) => file === 'src/engine/unused-directive.ts')?.message).toMatch(
      /unused/iu,
    );
  });
});

describe('the linter allows', () => {
  const allowed = examples.filter(({ verdict }) => verdict === 'allowed');
  test.for(allowed)('beside $rule: $name', ({ file }) => {
    expect(rulesAt(file)).toEqual([]);
  });
});
