import type { ServerResponse } from 'node:http';

import type { Inbox } from './inbox.ts';
import type { InboxEntry } from './inbox-file.ts';

// Proxies and laptops drop a stream that is silent for about half a minute.
const heartbeatMs = 15_000;
const reconnectMs = 2_000;

export interface LiveInbox {
  /** Keeps a response open and writes each new entry to it as a server-sent event. */
  watch(response: ServerResponse): void;
  /** Ends every open stream. */
  close(): void;
}

export function createLiveInbox(inbox: Inbox): LiveInbox {
  const watchers = new Set<ServerResponse>();
  const heartbeat = setInterval(() => sendAll(watchers, ': still here\n\n'), heartbeatMs);
  heartbeat.unref();
  const stopListening = inbox.onStored((entry) => sendAll(watchers, asEvent(entry)));

  return {
    watch(response) {
      watchers.add(response);
      response.on('close', () => watchers.delete(response));
      response.writeHead(200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      });
      response.write(`retry: ${reconnectMs}\n\n`);
    },
    close() {
      clearInterval(heartbeat);
      stopListening();
      for (const watcher of watchers) watcher.end();
    },
  };
}

function asEvent(entry: InboxEntry): string {
  return `event: submission\nid: ${entry.submission.id}\ndata: ${JSON.stringify(entry)}\n\n`;
}

function sendAll(watchers: ReadonlySet<ServerResponse>, text: string): void {
  for (const watcher of watchers) watcher.write(text);
}
