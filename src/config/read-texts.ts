import { isRecord } from '../model/plain.ts';
import { isText } from './guards.ts';
import type { Reader } from './reader.ts';

/** Texts by key, where some are written; the paths of what is no text go to `dropped`. */
export function readTexts(
  read: Reader,
  path: string,
  dropped: string[],
): Readonly<Record<string, string>> | undefined {
  const written = read(path, isRecord);
  const texts: Record<string, string> = {};
  for (const [key, text] of Object.entries(written ?? {})) {
    if (isText(text)) texts[key] = text;
    else dropped.push(`${path}.${key}`);
  }
  return written && texts;
}
