import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Fault {
  line: number;
  text: string;
}

function faultyLines(source: string, isFaulty: (line: string) => boolean): Fault[] {
  return source
    .split('\n')
    .map((text, index) => ({ line: index + 1, text: text.trim() }))
    .filter(({ text }) => isFaulty(text));
}

const directive = /^.*(?:\/\/|\/\*)\s*(?:oxlint-(?:disable|enable)|oxfmt-ignore|prettier-ignore)/u;
const reasoned =
  /(?:oxlint-disable(?:-next-line|-line)?\s+[\w/-]+(?:\s*,\s*[\w/-]+)*|(?:oxfmt|prettier)-ignore)\s+--\s+\S.{9,}/u;

/** Directives that switch a tool off without naming the rule and, after ` -- `, the reason. */
export function findBareDirectives(source: string): Fault[] {
  return faultyLines(source, (line) => directive.test(line) && !reasoned.test(line));
}

/** `rem` follows the host page's root, not the visitor's own setting. */
export function findRemUnits(source: string): Fault[] {
  return faultyLines(source, (line) => /\d\s*rem\b/u.test(line) && !/^(?:\/\/|\/?\*)/u.test(line));
}

/** The files of a folder and of all folders in it, with their text. */
export async function readTree(folder: string, extensions: RegExp) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && extensions.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
}
