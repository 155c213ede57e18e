import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const SCRIPT = fileURLToPath(
  new URL('../../../src/delivery/presets/google-sheets.gs', import.meta.url),
);

interface Answer {
  ok: boolean;
  error?: string;
}

/** A stand-in for a Google sheet with the script that is pasted into it. */
export interface AppsScript {
  /** The cells as they show, the first row the heads. */
  rows: string[][];
  /** Formats of the cells that were written. */
  formats: Set<string>;
  mails: string[][];
  /** How often the lock was asked for and is held now. */
  locks: { held: number; asked: number };
  /** What happens as a row is written, before it is there. */
  onWrite: () => void;
  onFlush: () => void;
  onMail: () => void;
  post(contents: unknown): Answer;
}

/** What the script finds around it, and what it defines there. */
interface Context {
  doPost?: (event: unknown) => string;
  [service: string]: unknown;
}

/** As a sheet does: nothing outside of it can be addressed. */
const MAX = { rows: 3, columns: 26 };

function makeSheet(script: AppsScript) {
  const max = { ...MAX };
  const { rows } = script;
  return {
    getLastRow: () => rows.length,
    getLastColumn: () => rows[0]?.length ?? 0,
    getMaxRows: () => max.rows,
    getMaxColumns: () => max.columns,
    insertRowsAfter: (_: number, count: number) => void (max.rows += count),
    insertColumnsAfter: (_: number, count: number) => void (max.columns += count),
    getRange(...[row, column, height, width]: readonly [number, number, number, number]) {
      if (row + height - 1 > max.rows || column + width - 1 > max.columns || height * width < 1)
        throw new Error('out of bounds');
      const range = {
        getDisplayValues: () =>
          Array.from({ length: height }, (_one, down) =>
            Array.from(
              { length: width },
              (_two, right) => rows[row - 1 + down]?.[column - 1 + right] ?? '',
            ),
          ),
        setNumberFormat(format: string) {
          script.formats.add(format);
          return range;
        },
        setValues(values: string[][]) {
          if (row > 1) script.onWrite();
          for (const [down, line] of values.entries()) {
            const target = (rows[row - 1 + down] ??= []);
            for (const [right, value] of line.entries()) target[column - 1 + right] = value;
          }
        },
      };
      return range;
    },
  };
}

/** Runs the script as Google does, against the stand-in. */
export function runAppsScript(notify = ''): AppsScript {
  const nothing = () => undefined;
  const script: AppsScript = {
    rows: [],
    formats: new Set(),
    mails: [],
    locks: { held: 0, asked: 0 },
    onWrite: nothing,
    onFlush: nothing,
    onMail: nothing,
    post(contents) {
      const text = typeof contents === 'string' ? contents : JSON.stringify(contents);
      return JSON.parse(context.doPost?.({ postData: { contents: text } }) ?? '');
    },
  };
  const { locks } = script;
  let sheet: ReturnType<typeof makeSheet> | undefined;
  const lock = {
    tryLock() {
      locks.asked += 1;
      if (locks.held > 0) return false;
      locks.held += 1;
      return true;
    },
    releaseLock: () => void (locks.held -= 1),
  };
  const context: Context = {
    console: { error: nothing },
    LockService: { getScriptLock: () => lock },
    SpreadsheetApp: {
      getActiveSpreadsheet: () => ({
        getSheetByName: () => sheet ?? null,
        insertSheet: () => (sheet = makeSheet(script)),
      }),
      flush: () => script.onFlush(),
    },
    MailApp: {
      sendEmail(...mail: string[]) {
        script.onMail();
        script.mails.push(mail);
      },
    },
    ContentService: {
      MimeType: { JSON: 'json' },
      createTextOutput: (text: string) => ({ setMimeType: () => text }),
    },
  };
  vm.runInNewContext(
    readFileSync(SCRIPT, 'utf8').replace("var NOTIFY = ''", `var NOTIFY = '${notify}'`),
    context,
  );
  return script;
}
