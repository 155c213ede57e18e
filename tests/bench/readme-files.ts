import { chunkName } from './judge-bytes.ts';

/** A published file by its name, or a chunk whose hash the README leaves out. */
const NAMED = /(?:dist|\/consult-form)\/([\w./-]+?)(-…)?\.(js|json)\b/g;

/** What the README names of the build and the build has not. */
export function missingFiles(readme: string, built: readonly string[]): string[] {
  const chunks = built.map((path) => chunkName(path));
  const named = [...readme.matchAll(NAMED)].map(([, path = '', hash, ending]) => ({
    file: `${path}${hash ?? ''}.${ending}`,
    isThere: hash
      ? chunks.includes(path.replace(/^chunks\//, ''))
      : built.includes(`${path}.${ending}`),
  }));
  return [...new Set(named.filter(({ isThere }) => !isThere).map(({ file }) => file))];
}
