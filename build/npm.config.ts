import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { TARGET } from './browsers.ts';
import { chunkName } from './chunk-names.ts';
import { classicJsx } from './classic-jsx.ts';
import { writeIntegrity } from './integrity.ts';
import { ownNamespace } from './own-namespace.ts';
import { ownPhone } from './own-phone.ts';
import { ownFloating } from './own-floating.ts';
import { ownPreact } from './own-preact.ts';
import { ownZod } from './own-zod.ts';
import { phoneZones } from './phone-zones.ts';
import { templateData } from './template-data.ts';
import { writeTypes } from './write-types.ts';
import pkg from '../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const dist = `${root}/dist`;

const ENTRIES = ['index', 'element', 'schema', 'react', 'vue'];

/** What `mount` and the element share, and what only the element is made of. */
const MOUNTING =
  /\/src\/(?:api\/(?:consult-form-error|events|instance|start-form|surface-of)|model\/(?:layered|plain))\.ts$/;
const ELEMENT = /\/src\/api\/(?:element-class|kept-answers|no-form|seat|sitting|when-near)\.ts$/;

/**
 * Preact, floating-ui and the rules for phone numbers are bundled, as far as a form uses them: ours
 * cannot clash with a page's own preact, it weighs a tenth less, it has no HTML sink, and what a page
 * gets is what was tested. Nobody could share them anyway: nothing of them is in what we export.
 * Zod is left to whoever installs us: schemas are exported, and a server that has zod composes them
 * with its own. The few rules for answers, which every form loads, have a cut copy (`ownZod`).
 */
function keepZod(): Plugin {
  return {
    name: 'consult-form:keep-zod',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^zod(?:\/|$)/ },
      handler: (id, importer) =>
        importer?.endsWith('/src/schema/check-answer.ts') ? undefined : { id, external: true },
    },
  };
}

/** After the last file: the types, and the list of all files anew. */
function writeTheRest(): Plugin {
  return {
    name: 'consult-form:write-the-rest',
    writeBundle() {
      writeTypes(root, dist, ENTRIES);
      writeIntegrity(dist, pkg.version);
    },
  };
}

/**
 * The npm entries, as ES modules for bundlers: split where the code says `import()`, and not minified.
 * Built beside what the tag's build has written, which stays as it is.
 */
export default defineConfig({
  root,
  publicDir: false,
  define: { VERSION: JSON.stringify(pkg.version) },
  oxc: { jsx: classicJsx.options },
  plugins: [
    {
      name: 'consult-form:clear',
      buildStart() {
        if (!existsSync(`${dist}/consult-form.js`)) this.error('run npm run build first');
        for (const folder of ['npm', 'types'])
          rmSync(`${dist}/${folder}`, { recursive: true, force: true });
      },
    },
    classicJsx.plugin,
    ownPhone(),
    ownFloating(),
    ownPreact(),
    ownZod(),
    keepZod(),
    templateData(),
    phoneZones(),
    ownNamespace(),
    writeTheRest(),
  ],
  build: {
    target: TARGET,
    outDir: dist,
    emptyOutDir: false,
    modulePreload: false,
    minify: false,
    license: { fileName: 'licenses.md' },
    lib: {
      entry: Object.fromEntries(ENTRIES.map((name) => [name, `src/api/${name}.ts`])),
      formats: ['es'],
    },
    rolldownOptions: {
      output: {
        // Files of their own, so that who mounts by a script alone has nothing of the element.
        codeSplitting: {
          groups: [
            { name: 'mounting', test: MOUNTING, priority: 2 },
            { name: 'element-class', test: ELEMENT, priority: 1 },
          ],
        },
        entryFileNames: '[name].js',
        chunkFileNames: (chunk) =>
          `npm/${chunkName(root, chunk.facadeModuleId, chunk.name)}-[hash].js`,
      },
    },
  },
});
