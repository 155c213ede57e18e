import type { Example } from './example.ts';

const lines = (count: number) => 'void 0;\n'.repeat(count);

/** Imports, save their directions, which have a test of their own. */
export const layoutExamples: Example[] = [
  {
    rule: 'consult(import-extensions)',
    folder: 'src/engine',
    beside: { 'src/engine/near.ts': 'export const near = 1;\n' },
    refused: {
      'no extension': "export { near } from './near';",
      'a folder': "export const here = () => import('.');",
    },
    allowed: { 'the file as it is named': "export { near } from './near.ts';" },
  },
  {
    rule: 'import(no-cycle)',
    folder: 'src/engine',
    beside: {
      'src/engine/loop.ts': "export * from './loop-back.ts';\n",
      'src/engine/loop-back.ts': "export * from './loop.ts';\nexport const end = 1;\n",
      'src/engine/knot.ts': "import type { B } from './knot-back.ts';\nexport type A = B[];\n",
      'src/engine/knot-back.ts': "import type { A } from './knot.ts';\nexport type B = A[];\n",
    },
    refused: {},
    allowed: { 'a leaf': 'export const leaf = 1;' },
  },
  {
    rule: 'typescript(no-import-type-side-effects)',
    folder: 'src/engine',
    beside: { 'src/engine/typed.ts': 'export type T = string;\n' },
    refused: {
      'an import that stays behind':
        "import { type T } from './typed.ts';\nexport const t: T = '';",
    },
    allowed: { 'import type': "import type { T } from './typed.ts';\nexport const t: T = '';" },
  },
  {
    rule: 'typescript(consistent-type-imports)',
    folder: 'src/engine',
    refused: {
      'a value import of a type': "import { T } from './typed.ts';\nexport const t: T = '';",
    },
    allowed: {},
  },
];

/** How long a file and a function may grow. */
export const sizeExamples: Example[] = [
  {
    rule: 'eslint(max-lines)',
    folder: 'src/engine',
    refused: { '301 lines': `export const x = 1;\n${'\n'.repeat(299)}export const y = 1;` },
    allowed: { '300 lines': `export const x = 1;\n${'\n'.repeat(298)}export const y = 1;` },
  },
  {
    rule: 'eslint(max-lines-per-function)',
    folder: 'src/engine',
    refused: { '61 lines': `export function f() {\n${lines(59)}}` },
    allowed: { '60 lines': `export function f() {\n${lines(58)}}` },
  },
  {
    rule: 'eslint(max-lines-per-function)',
    folder: 'src/ui',
    extension: 'tsx',
    refused: {
      'a long component': `export const F = () => (\n<ul>\n${'<li>x</li>\n'.repeat(58)}</ul>\n);`,
    },
    allowed: {
      'a shorter one': `export const F = () => (\n<ul>\n${'<li>x</li>\n'.repeat(50)}</ul>\n);`,
    },
  },
  {
    rule: 'eslint(max-params)',
    folder: 'src/engine',
    refused: { four: 'export const f = (a: 1, b: 1, c: 1, d: 1) => [a, b, c, d];' },
    allowed: { three: 'export const f = (a: 1, b: 1, c: 1) => [a, b, c];' },
  },
];
