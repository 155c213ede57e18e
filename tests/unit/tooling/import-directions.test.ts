import { expect, test } from 'vitest';
import { folders, judgeImport, judgePlace } from '../../lint/layout.js';
import { lintTree } from '../../lint/lint-tree.ts';

// The design, written a second time on purpose: who may be imported, and, in brackets, who by import() or as a type.
const design = `
  model:
  platform:
  schema: model
  config: model
  templates: model
  engine: model
  i18n: model
  theme: model
  guard: model
  delivery: model
  ui: engine i18n theme platform model
  widget: ui engine i18n theme guard delivery config platform model (schema) (templates)
  api: config platform model (widget) (schema)
  loader: model (api)
  relay: schema engine delivery guard model
`;
const reach = new Map(
  design
    .trim()
    .split('\n')
    .map((line) => {
      const [folder = '', goals = ''] = line.split(':');
      return [folder.trim(), goals.trim().split(' ')] as const;
    }),
);
const names = [...reach.keys()];
const ways = ['static', 'lazy', 'type'] as const;

function mayImport(home: string, goal: string, way: (typeof ways)[number]): boolean {
  const goals = reach.get(home) ?? [];
  if (home === goal || goals.includes(goal)) return true;
  if (way === 'type' && goal === 'schema') return true;
  return way !== 'static' && goals.includes(`(${goal})`);
}

function importLine(goal: string, way: (typeof ways)[number]): string {
  const path = `'../${goal}/index.ts'`;
  if (way === 'static') return `export { value as ${goal}Value } from ${path};`;
  if (way === 'type') return `export type { Type as ${goal}Type } from ${path};`;
  return `export const ${goal}Lazy = () => import(${path});`;
}

test('the linter lets each folder import what the design allows, and nothing else', async () => {
  const files: Record<string, string> = {};
  for (const name of names) {
    files[`src/${name}/index.ts`] = 'export const value = 1;\nexport type Type = string;\n';
    for (const way of ways)
      files[`src/${name}/${way}.ts`] = `${names.map((goal) => importLine(goal, way)).join('\n')}\n`;
  }

  const findings = await lintTree(files);

  const refused = findings.map(({ file, line }) => `${file}:${line}`);
  const expected = names.flatMap((home) =>
    ways.flatMap((way) =>
      names.flatMap((goal, index) =>
        mayImport(home, goal, way) ? [] : `src/${home}/${way}.ts:${index + 1}`,
      ),
    ),
  );
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(
    new Set(['consult(import-directions)']),
  );
  expect(refused.toSorted()).toEqual(expected.toSorted());
});

test('the table of the linter names the folders of the design', () => {
  expect(Object.keys(folders)).toEqual(names);
});

const plain = { typeOnly: false, lazy: false };

test.for([
  ['src/loader/tag.ts', '../ui/launcher/launcher.ts', { ...plain, lazy: true }],
  ['src/loader/tag.ts', null, { ...plain, lazy: true }],
  ['src/loader/standalone.ts', '../api/later.ts', plain],
  ['src/loader/standalone.ts', '../ui/launcher/launcher.ts', plain],
  ['src/api/loaded.ts', '../widget/index.ts', plain],
  ['src/widget/template.ts', '../templates/', { ...plain, lazy: true }],
  ['src/ui/fields/text.tsx', '../parts/label.tsx', plain],
  ['src/theme/styles.ts', './base.css?inline', plain],
  ['src/schema/field.ts', 'zod/mini', plain],
  ['src/ui/fields/text.tsx', 'preact/hooks', plain],
  ['src/ui/surfaces/panel.tsx', '@floating-ui/dom', plain],
  ['tests/unit/schema/field.test.ts', 'zod', plain],
  ['tests/unit/engine/steps.test.ts', '../../../src/engine/steps.ts', plain],
  ['demo/server/main.ts', 'node:http', plain],
] as const)('%s may import %s', ([from, specifier, how]) => {
  expect(judgeImport({ from, specifier, ...how })).toBeNull();
});

test.for([
  ['src/loader/tag.ts', '../ui/launcher/launcher.ts', plain, /by import\(\) only/],
  ['src/loader/tag.ts', '../ui/fields/text.tsx', { ...plain, lazy: true }, /not ui/],
  ['src/loader/standalone.ts', '../engine/steps.ts', plain, /not engine/],
  ['src/widget/form.ts', null, { ...plain, lazy: true }, /literal path/],
  ['src/widget/template.ts', '../schema/', plain, /by import\(\) only/],
  ['src/engine/steps.ts', '../../demo/server.ts', plain, /nothing outside src/],
  ['src/engine/steps.ts', '../assets.ts', plain, /not src\/assets\.ts/],
  [
    'src/engine/steps.ts',
    'node:fs',
    plain,
    /no package but .*zod\/mini, .*preact, libphonenumber-js and @floating-ui/,
  ],
  ['src/schema/field.ts', 'zod', plain, /^zod is imported in/],
  ['src/schema/field.ts', 'zod/v4', plain, /^zod is imported in/],
  ['src/config/read.ts', 'zod/mini', plain, /in src\/schema, /],
  ['src/engine/steps.ts', 'preact', plain, /in src\/ui, src\/widget, src\/api and tests only/],
  ['src/ui/fields/text.tsx', '@floating-ui/dom', plain, /src\/ui\/surfaces/],
  [
    'src/widget/phone/index.ts',
    'libphonenumber-js/core',
    plain,
    /src\/engine\/phone and tests only/,
  ],
  ['tests/unit/engine/steps.test.ts', 'zod', plain, /^zod is imported in/],
  ['demo/page.ts', 'preact', plain, /^preact is imported in/],
] as const)('%s may not import %s', ([from, specifier, how, why]) => {
  expect(judgeImport({ from, specifier, ...how })).toMatch(why);
});

test('a file lies in a folder of the layout', () => {
  expect(judgePlace('src/engine/steps.ts')).toBeNull();
  expect(judgePlace('src/assets.d.ts')).toBeNull();
  expect(judgePlace('tests/anywhere.ts')).toBeNull();
  expect(judgePlace('src/helpers/string.ts')).toMatch(/^src\/helpers is no folder/);
  expect(judgePlace('src/stray.ts')).toMatch(/^src itself is no folder/);
});
