import { spawn } from 'node:child_process';

/** A command, and what it is called where it fails. */
export interface Job {
  name: string;
  program: string;
  args: readonly string[];
}

interface Ended {
  name: string;
  code: number;
}

/**
 * Runs commands beside each other, so that one that keeps to a single core leaves none idle. What each
 * prints is said whole once it ends, so that no two mix. Resolves to the names of those that failed.
 */
export async function runBeside(
  jobs: readonly Job[],
  say: (text: string) => void,
): Promise<readonly string[]> {
  const ended = await Promise.all(jobs.map((job) => run(job, say)));
  return ended.filter(({ code }) => code !== 0).map(({ name }) => name);
}

function run({ name, program, args }: Job, say: (text: string) => void): Promise<Ended> {
  return new Promise((done) => {
    const said: Buffer[] = [];
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece: Buffer) => said.push(piece));
    child.on('error', ({ message }) => said.push(Buffer.from(`${message}\n`)));
    child.on('close', (code) => {
      say(Buffer.concat(said).toString());
      // One that was killed has none.
      done({ name, code: code ?? 1 });
    });
  });
}
