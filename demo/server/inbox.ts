import { appendLine } from './append-line.ts';
import { readInboxFile } from './inbox-file.ts';
import type { InboxEntry } from './inbox-file.ts';

export interface Inbox {
  /** How many lines of the file were skipped at the start. */
  readonly unreadable: number;
  newestFirst(): readonly InboxEntry[];
  /** Resolves once the entry is on disk; rejects, and forgets its id, when it could not be written. */
  add(entry: InboxEntry): Promise<'stored' | 'duplicate'>;
  /** Calls back for each new entry; returns the way to stop. */
  onStored(listener: (entry: InboxEntry) => void): () => void;
}

/** Opens the inbox kept in a JSON-lines file, which need not exist yet. */
export async function openInbox(file: string): Promise<Inbox> {
  const { entries: kept, unreadable } = await readInboxFile(file);
  const entries = [...kept];
  const ids = new Set(entries.map((entry) => entry.submission.id));
  const listeners = new Set<(entry: InboxEntry) => void>();
  let lastWrite: Promise<unknown> = Promise.resolve();

  async function store(entry: InboxEntry): Promise<'stored' | 'duplicate'> {
    if (ids.has(entry.submission.id)) return 'duplicate';
    await appendLine(file, JSON.stringify(entry));
    ids.add(entry.submission.id);
    entries.push(entry);
    for (const listener of listeners) listener(entry);
    return 'stored';
  }

  return {
    unreadable,
    newestFirst: () => entries.toReversed(),
    add(entry) {
      // One write at a time: lines stay whole, and two posts with one id cannot both find it unknown.
      const write = lastWrite.then(() => store(entry));
      lastWrite = write.catch(() => undefined);
      return write;
    },
    onStored(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
