import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { TARGET } from './build/browsers.ts';
import { buildId } from './build/build-id.ts';
import { chunkName, STANDALONE, TAG } from './build/chunk-names.ts';
import { writeIntegrity } from './build/integrity.ts';
import { classicJsx } from './build/classic-jsx.ts';
import { inHand } from './build/in-hand.ts';
import { ownFloating } from './build/own-floating.ts';
import { ownNamespace } from './build/own-namespace.ts';
import { ownPhone } from './build/own-phone.ts';
import { ownPreact } from './build/own-preact.ts';
import { ownZod } from './build/own-zod.ts';
import { phoneZones } from './build/phone-zones.ts';
import { plainExports } from './build/plain-exports.ts';
import { quietZod } from './build/quiet-zod.ts';
import { reachableFrom } from './build/reachable-from.ts';
import { templateData } from './build/template-data.ts';
import { leftOut } from './build/left-out.ts';
import { terser } from './build/terser.ts';
import { configJsonSchema } from './src/schema/json-schema.ts';
import pkg from './package.json' with { type: 'json' };

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');
const { version } = pkg;
const id = buildId(root);

const shared = {
  target: TARGET,
  emptyOutDir: false,
  outDir: 'dist',
  modulePreload: false,
} as const;

const fileNameOf = ({ facadeModuleId, name }: { facadeModuleId: string | null; name: string }) =>
  `chunks/${chunkName(root, facadeModuleId, name)}-${id}.js`;

/** All that the first field needs is one file: each further request costs a slow link dear. */
const onePath = reachableFrom(
  ['src/api/loaded.ts', 'src/widget/index.ts'].map((f) => `${root}/${f}`),
);

/** What sends, and what a review of the answers shares with it: that comes after it anyway. */
const sender = reachableFrom([`${root}/src/widget/later/index.ts`]);
/** What reads configs, and what a page fills in: neither waits for what sends. */
const reader = reachableFrom([`${root}/src/widget/read-layers.ts`]);
const filler = reachableFrom([`${root}/src/widget/prefill/index.ts`]);
/** What an answer means: what sends needs it, and whoever explains it, long after. */
const MEANING = /\/src\/delivery\/(?:classify|retry|verdict)\.ts$/u;
const isLater = (file: string): boolean =>
  MEANING.test(file) ||
  (sender.test(file) && !onePath.test(file) && !reader.test(file) && !filler.test(file));

/** Lines that much of what comes later needs: requests of their own would cost more. */
const isFirst = (file: string): boolean =>
  onePath.test(file) ||
  /\/src\/(?:platform\/say|model\/(?:consent-prefix|dialled))\.ts$/u.test(file);

/** What judges configs: one file, which the judges of price guides and of proof blocks share. */
const verdict = reachableFrom([`${root}/src/schema/index.ts`]);
const isVerdict = (file: string): boolean =>
  verdict.test(file) &&
  /\/(?:src\/schema|zod)\//u.test(file) &&
  !/check-answer|\?rules/u.test(file);

/** Files that call nearly all they hold as soon as they run. */
const runsWhole = (file: string): boolean =>
  file === STANDALONE || /^chunks\/(?:widget|layers)-/u.test(file);

/** What is fetched on need: ES modules, split where the code says `import()`. */
const chunks: EnvironmentOptions = {
  consumer: 'client',
  build: {
    ...shared,
    lib: { entry: ['src/api/loaded.ts', 'src/api/calls.ts'], formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      plugins: [onePath.plugin, verdict.plugin, sender.plugin, reader.plugin, filler.plugin],
      output: {
        format: 'es',
        minify: true,
        codeSplitting: {
          // What a group stands on goes where those who use it say.
          includeDependenciesRecursively: false,
          groups: [
            { name: 'widget', test: isFirst },
            // Each would have a request of its own otherwise, for a few words.
            {
              name: 'kinds',
              test: /\/src\/(?:model\/(?:config-patterns|dayparts|field-kinds|fillable|has-further|is-date|no-preference|photo-way|pictures)|platform\/day-in)\.ts$/,
            },
            {
              name: 'additions',
              test: /\/src\/(?:engine\/(?:places\/(?:offers|opening-at|settle-places)|without-idle)|widget\/(?:photos\/settle-photos|settle-parts|import-additions))\.tsx?$/,
            },
            { name: 'amounts', test: /\/src\/model\/(?:span|fields-priced-by|has|price)\.ts$/ },
            // What leaves names out and what leaves prices out both look for them.
            { name: 'without-poms', test: /\/src\/(?:model\/poms|widget\/law\/without-poms)\.ts$/ },
            { name: 'layers', test: (file) => reader.test(file) && !onePath.test(file) },
            { name: 'schema', test: isVerdict },
            { name: 'later', test: isLater },
          ],
        },
        entryFileNames: fileNameOf,
        chunkFileNames: fileNameOf,
      },
    },
  },
};

/** The launcher and what a page does without a form apart: most visitors load nothing else, so they share no chunk with the widget. */
const launcher: EnvironmentOptions = {
  consumer: 'client',
  build: {
    ...shared,
    lib: { entry: ['src/ui/launcher/index.ts', 'src/widget/visit/index.ts'], formats: ['es'] },
    rolldownOptions: { output: { minify: true, entryFileNames: fileNameOf } },
  },
};

/** Names are left to the second pass of minifying, which shortens the tag further where it has them. */
const unnamed = { mangle: false, compress: true, codegen: true } as const;

/** A classic script in one file. */
function script(
  input: string,
  file: string,
  minify: true | typeof unnamed = true,
): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      ...shared,
      lib: { entry: input, formats: ['iife'], name: 'unused' },
      rolldownOptions: {
        output: { codeSplitting: false, entryFileNames: file, minify },
      },
    },
  };
}

export default defineConfig({
  root,
  publicDir: false,
  oxc: { jsx: classicJsx.options },
  define: { BUILD: JSON.stringify(id), VERSION: JSON.stringify(version) },
  plugins: [
    leftOut(),
    inHand(),
    classicJsx.plugin,
    ownPhone(),
    ownFloating(),
    ownPreact(),
    ownZod(),
    quietZod(),
    templateData(),
    phoneZones(),
    ownNamespace(),
    terser(runsWhole, (file) => file === TAG),
    plainExports((file) => file.startsWith('chunks/widget-')),
  ],
  environments: {
    chunks,
    launcher,
    tag: script('src/loader/tag.ts', TAG, unnamed),
    standalone: script('src/loader/standalone.ts', STANDALONE),
  },
  builder: {
    async buildApp(builder) {
      rmSync(`${root}/dist`, { recursive: true, force: true });
      for (const name of ['chunks', 'launcher', 'standalone', 'tag']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
      writeFileSync(`${root}/dist/config.schema.json`, JSON.stringify(configJsonSchema(), null, 2));
      writeIntegrity(`${root}/dist`, version);
    },
  },
});
