// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { judgeSettings } from '../../../src/schema/index.ts';
import { layered } from '../../../src/model/layered.ts';
import { findTag } from '../../../src/loader/find-tag.ts';
import { clearPage, tagOf } from './support.ts';

const SRC = 'https://cdn.example/v1/consult-form.js';

/** As a browser has it while a classic script runs. */
function run(tag: Element | null): void {
  Reflect.defineProperty(document, 'currentScript', { value: tag, configurable: true });
}

function put(attributes: Readonly<Record<string, string>>): HTMLScriptElement {
  const tag = tagOf(attributes);
  document.body.append(tag);
  return tag;
}

afterEach(() => {
  Reflect.deleteProperty(document, 'currentScript');
  clearPage();
});

describe('the tag', () => {
  test('is the script that is running', () => {
    put({ 'data-consult-form': '', src: SRC });
    const running = put({ src: 'https://cdn.example/renamed.js' });
    run(running);
    expect(findTag()).toBe(running);
  });

  test('is not an inline script that an optimiser runs it from', () => {
    const marked = put({ 'data-consult-form': '' });
    run(put({}));
    expect(findTag()).toBe(marked);
  });

  test('is the marked script where none is running, as in a module', () => {
    put({ src: SRC });
    const marked = put({ 'data-consult-form': '', src: 'https://cdn.example/bundle.js' });
    run(null);
    expect(findTag()).toBe(marked);
  });

  test.each([
    SRC,
    `${SRC}?webhook=https://hooks.example`,
    `${SRC}#x`,
    'https://cdn.example/1.2.3/consult-form.standalone.js',
    '/consult-form.js',
  ])('is at last the script of that file name: %s', (src) => {
    put({ src: 'https://cdn.example/jquery.js' });
    const tag = put({ src });
    run(null);
    expect(findTag()).toBe(tag);
  });

  test.each([
    'https://cdn.example/my-consult-form.js',
    'https://cdn.example/consult-forms.js',
    'https://cdn.example/consult-form/index.js',
  ])('is never another script: %s', (src) => {
    put({ src });
    run(null);
    expect(findTag()).toBeNull();
  });

  test('is not taken for an SVG script that is running', () => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'script');
    run(svg);
    expect(findTag()).toBeNull();
  });
});

describe('its settings', () => {
  test('are its data attributes, by name without data-', () => {
    const tag = tagOf({
      src: SRC,
      async: '',
      'data-consult-form': '',
      'data-webhook': 'https://hooks.example/a?b=1&c=2',
      // A bare one is for the browser tests: happy-dom has no empty attribute among a dataset's keys.
      'data-test': 'true',
      'data-cfasync': 'false',
      'data-no-optimize': '1',
      'data-template': ' smp-consultation ',
    });
    const settings = layered(tag.dataset);
    expect(settings).toMatchObject({
      webhook: 'https://hooks.example/a?b=1&c=2',
      test: 'true',
      cfasync: 'false',
      noOptimize: '1',
      template: 'smp-consultation',
    });
    expect(settings).not.toHaveProperty('src');
    // What marks the tag, or what optimisers add, is no slip of the site builder's.
    expect(judgeSettings(settings, 'attribute', 'https:')).toEqual([]);
  });
});
