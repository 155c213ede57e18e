// @vitest-environment happy-dom
// What scripts hold on to, by name, as promise.test.ts says of what pages do.
import { afterEach, expect, test, vi } from 'vitest';
import { layered } from '../../../src/model/layered.ts';
import { createFace } from '../../../src/loader/create-face.ts';
import { clearPage, fakeParts } from '../loader/support.ts';

afterEach(clearPage);

test.each([
  ['index', ['ConsultFormElement', 'ConsultFormError', 'defineConfig', 'mount']],
  ['element', ['ConsultFormElement']],
  ['react', ['ConsultFormElement']],
  ['vue', ['ConsultFormElement']],
  [
    'schema',
    ['SUBMISSION_FORMAT', 'configJsonSchema', 'formConfigSchema', 'judge', 'submissionSchema'],
  ],
])('the npm entry %s exports', async (entry, names) => {
  const module: object = await import(`../../../src/api/${entry}.ts`);
  expect(Object.keys(module).toSorted()).toEqual(names);
});

test('a form that is mounted, and the element', async () => {
  const { createInstance } = await import('../../../src/api/instance.ts');
  const { ConsultFormElement } = await import('../../../src/api/index.ts');
  const { parts } = fakeParts();
  const { widget } = await parts.get('widget');
  const host = document.createElement('div');
  const made = await widget({
    host,
    sources: { settings: layered({}), query: layered({}) },
    launcher: undefined,
    rescue: (cause) => Promise.reject(cause),
    giveUp: () => undefined,
  });
  expect(Object.keys(createInstance(host, made)).toSorted()).toEqual([
    'close',
    'destroy',
    'host',
    'on',
    'open',
    'prefill',
  ]);
  const own = Object.getOwnPropertyNames(ConsultFormElement.prototype);
  const callbacks = own.filter((name) => name.endsWith('Callback') || name === 'constructor');
  expect(own.filter((name) => !callbacks.includes(name)).toSorted()).toEqual([
    'close',
    'config',
    'open',
    'prefill',
  ]);
});

test('window.ConsultForm', () => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  const listen = vi.spyOn(window, 'addEventListener');
  const keys = Object.keys(createFace(fakeParts().parts, null));
  for (const [name, listener] of listen.mock.calls) window.removeEventListener(name, listener);
  // By these two copies of ours find one another; nobody else is to call them.
  const between = ['adopt'];
  expect(keys.filter((key) => !between.includes(key)).toSorted()).toEqual([
    'close',
    'destroy',
    'mount',
    'on',
    'open',
    'prefill',
    'push',
  ]);
});
