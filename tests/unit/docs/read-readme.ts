import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file of the repository, by its path from the root. */
export const pathOf = (path: string): string =>
  fileURLToPath(new URL(`../../../${path}`, import.meta.url));

export const read = (path: string): string => readFileSync(pathOf(path), 'utf8');

export const README = read('README.md');

const FENCE = /^```(\w+)\n([\s\S]*?)^```$/gm;

/** The README without its blocks of code. */
export const PROSE = README.replace(FENCE, '');

/** The blocks of code in one language, in the order of the page. */
export const blocksOf = (language: string): string[] =>
  [...README.matchAll(FENCE)].flatMap(([, name, code = '']) => (name === language ? [code] : []));

/** What stands in `code` in a piece of the page. */
export const codeIn = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/** A section, from its heading to the next one of the same level or a higher one. */
export function sectionOf(heading: string): string {
  const level = /^#+/.exec(heading)?.[0].length ?? 1;
  const start = PROSE.indexOf(`\n${heading}\n`);
  if (start === -1) throw new Error(`the README has no heading '${heading}'`);
  const rest = PROSE.slice(start + heading.length + 2);
  const end = rest.search(new RegExp(`^#{1,${level}} `, 'm'));
  return end === -1 ? rest : rest.slice(0, end);
}

/** The first table of a section as rows of cells, without its head. */
export function tableIn(section: string): string[][] {
  const lines = /(?:^\|.*\n?)+/m.exec(section)?.[0].trim().split('\n') ?? [];
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The first column of the table in a section, without its backticks. */
export const namesIn = (heading: string): string[] =>
  tableIn(sectionOf(heading)).map(([first = '']) => first.replaceAll('`', ''));
