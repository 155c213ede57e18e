import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import * as z from 'zod/mini';
import { isRecord, plain } from '../src/model/plain.ts';
import { configJsonSchema } from '../src/schema/json-schema.ts';
import { submissionSchema } from '../src/schema/submission.ts';
import { typesOfSchema } from './type-of-schema.ts';

/** The file whose types are written out of the schemas: what they infer is no reading for anybody. */
const WRITTEN_OUT = 'api/config-types';

/** `from './x.ts'`, and `import './x.ts'`. */
const RELATIVE = /(\bfrom |\bimport )'(\.[^']+)\.tsx?'/g;

function writtenOut(): string {
  const submission = plain(z.toJSONSchema(submissionSchema));
  return [
    '/** What is written and what is sent: made of the schemas, as config.schema.json is. */',
    typesOfSchema(configJsonSchema(), 'FormConfig', 'Config'),
    '/** What is posted to a webhook, nested. Keys are only ever added within a format. */',
    typesOfSchema(isRecord(submission) ? submission : {}, 'Submission', 'OfSubmission'),
    '',
  ].join('\n\n');
}

/** What the compiler makes of all files of src, by path without its ending. */
function declare(root: string, out: string): void {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const options =
    '--noCheck --noEmit false --incremental false --declaration --emitDeclarationOnly';
  const project = ['-p', 'src/tsconfig.browser.json', '--rootDir', 'src', '--outDir', out];
  execFileSync(process.execPath, [compiler, ...options.split(' '), ...project], { cwd: root });
}

/**
 * Writes the types of some entries of src/api, and of whatever these name, into a folder: entries at
 * its top, the rest below `types`.
 */
export function writeTypes(root: string, dist: string, entries: readonly string[]): void {
  const made = mkdtempSync(join(tmpdir(), 'consult-form-types-'));
  try {
    declare(root, made);
    const found = new Set(entries.map((name) => `api/${name}`));
    const placeOf = (file: string): string => {
      const [, name = ''] = /^api\/([\w-]+)$/.exec(file) ?? [];
      return entries.includes(name) ? name : `types/${file}`;
    };
    // A set hands out what is added while it is walked.
    for (const file of found) {
      const code =
        file === WRITTEN_OUT ? writtenOut() : readFileSync(join(made, `${file}.d.ts`), 'utf8');
      const place = placeOf(file);
      const placed = code.replace(RELATIVE, (_, word: string, path: string) => {
        const named = posix.join(posix.dirname(file), path);
        found.add(named);
        const way = posix.relative(posix.dirname(place), placeOf(named));
        return `${word}'${way.startsWith('.') ? way : `./${way}`}.js'`;
      });
      mkdirSync(dirname(join(dist, place)), { recursive: true });
      writeFileSync(join(dist, `${place}.d.ts`), placed);
    }
  } finally {
    rmSync(made, { recursive: true });
  }
}
