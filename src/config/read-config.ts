import type { Fault } from '../schema/faults.ts';
import * as LIMITS from '../model/limits.ts';
import { isRecord, plain } from '../model/plain.ts';
import type { Plain } from '../model/plain.ts';
import { mendOf, type ReadFaultCode } from './mend-of.ts';
import { readBody, type ConfigResponse } from './read-body.ts';

export type { ConfigResponse } from './read-body.ts';

/** A config that was read, or why there is none. */
export type ConfigRead =
  | { config: Plain; fault?: undefined }
  | { config?: undefined; fault: Fault };

/** What reading from a URL needs of the outside world. */
export interface ConfigIo {
  fetch: (url: string, init: { signal: AbortSignal }) => Promise<ConfigResponse>;
  /** Runs something once, later; what it returns calls it off. */
  after: (ms: number, run: () => void) => () => void;
  /** Milliseconds until reading is given up. @default LIMITS.configMs */
  timeoutMs?: number | undefined;
}

/** Where the tag names its config, and so where its faults are reported. */
const PATH = 'data-config';
const KILOBYTES = LIMITS.configBytes / 1024;

function failed(code: ReadFaultCode, found: string): ConfigRead {
  const message = `${PATH}: ${found}; ${mendOf(code)}`;
  return { fault: { name: 'ConfigFault', code, path: PATH, found, message } };
}

const tooLarge = (): ConfigRead => failed('too_large', `more than ${KILOBYTES} kB`);

/** Reads a form config from JSON text, such as that of `<script type="application/json">`. */
export function parseConfigText(text: string): ConfigRead {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return failed('empty', 'nothing');
  if (trimmed.length > LIMITS.configBytes) return tooLarge();
  if (trimmed.startsWith('<')) return failed('web_page', 'a web page, not JSON');
  try {
    const config = plain(JSON.parse(trimmed));
    if (isRecord(config)) return { config };
    return failed('not_an_object', 'JSON, but no object');
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    return failed('not_json', `no JSON (${reason.slice(0, 80)})`);
  }
}

async function readResponse(url: string, response: ConfigResponse): Promise<ConfigRead> {
  if (!response.ok) return failed('bad_status', `HTTP ${response.status} from ${url}`);
  const text = await readBody(response);
  return text === undefined ? tooLarge() : parseConfigText(text);
}

const unreachable = (url: string): ConfigRead => failed('unreachable', `no answer from ${url}`);

const late = (url: string, ms: number): ConfigRead =>
  failed('timeout', `no config within ${ms / 1000} s from ${url}`);

/**
 * Fetches a form config. Never throws: what goes wrong is the result's fault. Ends after the
 * time-out and after `LIMITS.configBytes`, whatever the server does.
 */
export function fetchConfig(url: string, io: ConfigIo): Promise<ConfigRead> {
  const { fetch, after, timeoutMs = LIMITS.configMs } = io;
  return new Promise((resolve) => {
    const hangUp = new AbortController();
    const stopTimer = after(timeoutMs, () => {
      resolve(late(url, timeoutMs));
      hangUp.abort();
    });
    // In a function, because a replaced `fetch` may throw at once.
    const read = async () => readResponse(url, await fetch(url, { signal: hangUp.signal }));
    void read()
      .catch(() => unreachable(url))
      .then((result) => {
        stopTimer();
        resolve(result);
      });
  });
}
