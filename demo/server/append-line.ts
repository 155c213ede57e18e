import { mkdir, open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

const newline = 0x0a;
// Submissions hold health answers: nobody else on the machine reads them.
const ownerOnly = 0o600;

/**
 * Adds one line to a file and resolves once the disk holds it.
 *
 * The file is opened anew each time: a file deleted under a running server is made again, where a
 * kept handle would write into nowhere.
 */
export async function appendLine(file: string, line: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, 'a+', ownerOnly);
  try {
    const { size } = await handle.stat();
    // A torn line, from a crash or a full disk, must not swallow the one after it.
    const mend = size > 0 && (await lastByte(handle, size)) !== newline ? '\n' : '';
    await handle.appendFile(`${mend}${line}\n`);
    await handle.sync();
    if (size === 0) await syncFolder(dirname(file));
  } finally {
    await handle.close();
  }
}

async function lastByte(handle: FileHandle, size: number): Promise<number | undefined> {
  const { buffer } = await handle.read({ buffer: Buffer.alloc(1), position: size - 1 });
  return buffer[0];
}

/** A new file's name is durable only once its folder is synced; Windows cannot, and need not. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
