import { build } from 'vite';
import type { Site } from './site.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const APPS = ['plain-app.ts', 'mount-app.ts', 'react-app.tsx', 'vue-app.ts'];

/** Files of apps that use the npm entries as a bundler makes them of the build, by their path. */
export async function bundleApps(): Promise<ReadonlyMap<string, string>> {
  const made = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    base: '/apps/',
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    define: { __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
    resolve: {
      alias: [
        { find: /^consult-form$/, replacement: `${ROOT}dist/index.js` },
        { find: /^consult-form\/(\w+)$/, replacement: `${ROOT}dist/$1.js` },
      ],
    },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: APPS.map((file) => `${ROOT}tests/types/apps/${file}`),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  const chunks = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  return new Map(
    chunks.flatMap((one) => (one.type === 'chunk' ? [[`/apps/${one.fileName}`, one.code]] : [])),
  );
}

/** Serves them, and a page that runs one of them. */
export function serveApp(site: Site, files: ReadonlyMap<string, string>, page: string): void {
  for (const [path, body] of files) site.serve(path, body);
  site.serve('/', page);
}
