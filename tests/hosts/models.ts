// Pictures of plain pages, which all workers of a run share: what one has taken, the others read.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import type { Part } from './read-hosts.ts';

export type Model = ReadonlyMap<Part, Buffer>;

const read = new Map<string, Model>();

/** A folder of this run's own: Playwright empties it before the first test. */
const folder = (): string => join(test.info().project.outputDir, 'models');

function readModel(file: string): Model {
  const parts: [Part, string][] = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(parts.map(([part, picture]) => [part, Buffer.from(picture, 'base64')]));
}

/** Whole or not at all: another worker may be about to read it. */
function writeModel(file: string, model: Model): void {
  const parts = [...model].map(([part, picture]) => [part, picture.toString('base64')]);
  const draft = `${file}.${randomUUID()}`;
  mkdirSync(folder(), { recursive: true });
  writeFileSync(draft, JSON.stringify(parts));
  renameSync(draft, file);
}

/** The model of that key; the first who asks for it takes it. */
export async function modelOf(key: string, take: () => Promise<Model>): Promise<Model> {
  const file = join(folder(), `${createHash('sha256').update(key).digest('hex')}.json`);
  const known = read.get(key) ?? (existsSync(file) ? readModel(file) : undefined);
  const model = known ?? (await take());
  if (!known) writeModel(file, model);
  read.set(key, model);
  return model;
}
