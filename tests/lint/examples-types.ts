import type { Example } from './example.ts';

/** Nothing silences the type checker. */
export const typeExamples: Example[] = [
  {
    rule: 'typescript(no-explicit-any)',
    folder: 'src/engine',
    refused: { any: 'export const f = (x: any[]): number => x.length;' },
    allowed: { unknown: 'export const f = (x: unknown[]): number => x.length;' },
  },
  {
    rule: 'typescript(consistent-type-assertions)',
    folder: 'src/engine',
    refused: {
      as: 'export const f = (x: unknown) => x as string;',
      'twice as': 'export const f = (x: number) => x as unknown as string;',
      'angle brackets': 'export const f = (x: unknown) => <string>x;',
    },
    allowed: {
      'as const': "export const kinds = ['a', 'b'] as const;",
      satisfies: 'export const one = { a: 1 } satisfies Record<string, number>;',
    },
  },
  {
    rule: 'typescript(consistent-type-assertions)',
    folder: 'tests/unit/engine',
    refused: { 'as, in a test': 'export const f = (x: unknown) => x as string;' },
    allowed: {},
  },
  {
    rule: 'typescript(no-non-null-assertion)',
    folder: 'src/engine',
    refused: { '!': 'export const f = (x: string | null) => x!.length;' },
    allowed: { '?.': 'export const f = (x: string | null) => x?.length;' },
  },
  {
    rule: 'typescript(ban-ts-comment)',
    folder: 'src/engine',
    refused: {
      'ts-ignore': '// @ts-ignore\nexport const x: number = 1;',
      'ts-expect-error': "// @ts-expect-error: on purpose\nexport const x: number = '';",
      'ts-nocheck': '// @ts-nocheck\nexport const x = 1;',
    },
    allowed: {},
  },
  {
    rule: 'typescript(ban-ts-comment)',
    folder: 'tests/types',
    refused: {
      'ts-expect-error without words': "// @ts-expect-error\nexport const x: number = '';",
    },
    allowed: {
      'ts-expect-error that says why':
        "// @ts-expect-error: text is no number\nexport const x: number = '';",
    },
  },
  {
    rule: 'typescript(no-unsafe-assignment)',
    folder: 'src/engine',
    refused: {
      'any from JSON':
        'export const f = (x: string): number => { const y: number = JSON.parse(x); return y; };',
    },
    allowed: {
      unknown:
        'export const f = (x: string): unknown => { const y: unknown = JSON.parse(x); return y; };',
    },
  },
  {
    rule: 'typescript(no-unsafe-return)',
    folder: 'src/engine',
    refused: { 'any from JSON': 'export const f = (x: string): number => JSON.parse(x);' },
    allowed: {},
  },
  {
    rule: 'typescript(no-unsafe-argument)',
    folder: 'src/engine',
    refused: {
      'any from JSON': 'export const f = (x: string): number => Math.max(JSON.parse(x));',
    },
    allowed: {},
  },
  {
    rule: 'typescript(no-unsafe-member-access)',
    folder: 'src/engine',
    refused: { 'any from JSON': 'export const f = (x: string): unknown => JSON.parse(x).id;' },
    allowed: {},
  },
  {
    rule: 'typescript(no-unsafe-call)',
    folder: 'src/engine',
    refused: { 'any from JSON': 'export const f = (x: string): unknown => JSON.parse(x)();' },
    allowed: {},
  },
  {
    rule: 'typescript(no-floating-promises)',
    folder: 'src/engine',
    refused: {
      'a promise nobody waits for': 'export const f = (p: () => Promise<void>) => { p(); };',
    },
    allowed: { awaited: 'export const f = async (p: () => Promise<void>) => { await p(); };' },
  },
  {
    rule: 'typescript(no-misused-promises)',
    folder: 'src/engine',
    refused: {
      'a promise as a condition': 'export const f = (p: Promise<boolean>) => (p ? 1 : 2);',
    },
    allowed: {
      'its value': 'export const f = async (p: Promise<boolean>) => ((await p) ? 1 : 2);',
    },
  },
  {
    rule: 'typescript(switch-exhaustiveness-check)',
    folder: 'src/engine',
    refused: {
      'a case left out':
        "export const f = (x: 'a' | 'b') => { switch (x) { case 'a': return 1; } return 2; };",
    },
    allowed: {
      'every case':
        "export const f = (x: 'a' | 'b') => { switch (x) { case 'a': return 1; case 'b': return 2; } };",
      'a default':
        "export const f = (x: 'a' | 'b') => { switch (x) { case 'a': return 1; default: return 2; } };",
    },
  },
  {
    rule: 'typescript(consistent-type-imports)',
    folder: 'src/engine',
    refused: {},
    allowed: { 'the type of a module': "export type Path = typeof import('./typed.ts');" },
  },
];
