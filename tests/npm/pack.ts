import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The tarball as `npm publish` would send it. */
    tarball: string;
    /** A folder where it is installed, and what it stands on. */
    place: string;
  }
}

const ROOT = new URL('../../', import.meta.url).pathname;

/** What whoever installs us has besides: what we depend on, and what a page may be made with. */
const BESIDE = ['zod', 'react', '@types/react', 'react-dom', '@types/react-dom', 'vue'];

/** Packs once, without building anew, and installs that beside nothing of this repository. */
export default function setup({ provide }: TestProject): () => void {
  const made = mkdtempSync(join(tmpdir(), 'consult-form-pack-'));
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', made];
  const [{ filename }]: [{ filename: string }] = JSON.parse(
    execFileSync('npm', pack, { cwd: ROOT, encoding: 'utf8' }),
  );
  const place = join(made, 'place');
  const installed = join(place, 'node_modules/consult-form');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(made, filename), '-C', installed, '--strip-components=1']);
  for (const name of BESIDE) {
    const at = join(place, 'node_modules', name);
    mkdirSync(dirname(at), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), at);
  }
  provide('tarball', join(made, filename));
  provide('place', place);
  return () => rmSync(made, { recursive: true });
}
