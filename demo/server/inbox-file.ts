import { readFile } from 'node:fs/promises';

import { errorCode } from './error-code.ts';
import { isRecord, isSubmission } from './submission.ts';
import type { Submission } from './submission.ts';

/** One line of the inbox file. */
export interface InboxEntry {
  /** When the webhook had it in full; ISO 8601, UTC. */
  readonly receivedAt: string;
  /** Media type as it was posted, without its parameters. */
  readonly contentType: string;
  readonly submission: Submission;
}

export interface InboxFileContent {
  /** Oldest first, each id once. */
  readonly entries: readonly InboxEntry[];
  /** Lines that could not be read, as a crash in the middle of a write leaves them. */
  readonly unreadable: number;
}

export async function readInboxFile(file: string): Promise<InboxFileContent> {
  const entries = new Map<string, InboxEntry>();
  let unreadable = 0;
  for (const line of (await readOrEmpty(file)).split('\n')) {
    if (line.trim() === '') continue;
    const entry = parseLine(line);
    if (entry === undefined) unreadable += 1;
    else if (!entries.has(entry.submission.id)) entries.set(entry.submission.id, entry);
  }
  return { entries: [...entries.values()], unreadable };
}

async function readOrEmpty(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  }
}

function parseLine(line: string): InboxEntry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  return isEntry(value) ? value : undefined;
}

function isEntry(value: unknown): value is InboxEntry & Record<string, unknown> {
  return (
    isRecord(value) &&
    typeof value.receivedAt === 'string' &&
    typeof value.contentType === 'string' &&
    isSubmission(value.submission)
  );
}
