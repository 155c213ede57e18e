import { importTemplate } from '../../src/widget/import-template.ts';

/** What forms share, whatever they ask. */
const SHARED = new Set([
  'config-patterns',
  'additions',
  'kinds',
  'later',
  'outbox',
  'rolldown-runtime',
  'say',
  'widget',
]);

/** What else a form may fetch, by the kinds of field that need it. */
const BY_KIND: Readonly<Record<string, readonly string[]>> = {
  date: ['further'],
  note: ['further'],
  number: ['further'],
  // Its rules come with the first focus, those of the clinic's world zone too.
  phone: ['phone'],
  picture: ['pictures'],
  // Files go out as a receiver of forms gets all it is sent.
  photos: ['multipart', 'photos'],
  postal: ['further'],
  range: ['further'],
  times: ['places'],
};

/** The chunks among requested paths that not every form needs, by name, each once. */
export function chunksIn(requests: readonly string[]): string[] {
  const names = requests.map((path) => /\/chunks\/([a-z-]+)-\w+\.js/.exec(path)?.[1] ?? '');
  return [...new Set(names)].filter((name) => name !== '' && !SHARED.has(name)).toSorted();
}

/** The chunks that a form of this template has a use for. */
export async function chunksFor(name: string): Promise<string[]> {
  const { template } = await importTemplate(name);
  const kinds = template.steps.flatMap(({ fields }) => fields.map(({ kind }) => kind));
  const needed = kinds.flatMap((kind) => BY_KIND[kind] ?? []);
  return [...new Set([`template-${name}`, ...needed])].toSorted();
}
