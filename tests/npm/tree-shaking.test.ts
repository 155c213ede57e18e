// What a bundler leaves of the package in an app that uses a part of it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, inject, test } from 'vitest';

interface Loaded {
  code: string;
  /** Files that it asks for, at once and on need. */
  imports: readonly string[];
  dynamicImports: readonly string[];
}

/**
 * What an app of one file loads to begin with. The bundler may write files that nobody asks for by
 * then (rolldown issue 9061): what counts is what is asked for.
 */
async function bundle(name: string, code: string): Promise<Loaded> {
  const root = inject('place');
  const input = join(root, `${name}.js`);
  writeFileSync(input, code);
  const made = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, modulePreload: false, rolldownOptions: { input } },
  });
  const chunks = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  const entry = chunks.find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
  if (entry?.type !== 'chunk') throw new Error('the bundler wrote no entry');
  return entry;
}

test('an app that only writes a config has nothing of the form', async () => {
  const app = await bundle(
    'writes',
    `import { defineConfig } from 'consult-form'; console.log(defineConfig({ template: 'callback' }));`,
  );
  expect([...app.imports, ...app.dynamicImports]).toEqual([]);
  expect(app.code.length).toBeLessThan(100);
});

test('an app that imports the entry and uses none of it has nothing of it', async () => {
  const app = await bundle('idle', `import 'consult-form'; console.log('app');`);
  expect([...app.imports, ...app.dynamicImports]).toEqual([]);
  expect(app.code.length).toBeLessThan(50);
});

test('an app that mounts a form has what fetches it, and neither the form nor the element', async () => {
  const app = await bundle('mounts', `import { mount } from 'consult-form'; mount({});`);
  expect(
    app.dynamicImports.some((file) => file.includes('loaded') || file.includes('widget')),
  ).toBe(true);
  expect(app.code).not.toContain('observedAttributes');
  expect(app.code).not.toContain('createElementNS');
  expect(app.code.length).toBeLessThan(8_000);
});

test('an app that registers the element keeps that, and fetches the form on need', async () => {
  const app = await bundle('registers', `import 'consult-form/element';`);
  expect(app.code).toContain('customElements.define(');
  expect(app.code).not.toContain('createElementNS');
  expect(app.code.length).toBeLessThan(10_000);
});
