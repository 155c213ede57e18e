import { describe, expect, test } from 'vitest';
import { judgeSettings } from '../../../src/schema/index.ts';

const said = (settings: Record<string, string>, ...rest: ['query'?, string?]): string[] =>
  judgeSettings(settings, rest[0] ?? 'attribute', rest[1]).map(({ message }) => message);

test('a sound tag has no fault', () => {
  const settings = {
    webhook: 'https://hooks.example/abc',
    preset: 'zapier',
    config: '#form',
    template: 'callback',
    surface: 'inline',
    target: 'main > .form',
    label: 'Free consultation',
    clinic: 'Scalp Studio',
    phone: '(214) 555-0100',
    email: 'desk@clinic.example',
    country: 'GB',
    locale: 'en-US',
    accent: '#123456',
    test: '',
  };
  expect(said(settings)).toEqual([]);
  expect(said(settings, 'query')).toEqual([]);
});

describe('names', () => {
  test('an unknown attribute is told with the nearest one, as it stands in the tag', () => {
    expect(judgeSettings({ webhok: 'https://a.example/' }, 'attribute')).toMatchObject([
      { name: 'ConfigFault', code: 'unknown_key', path: 'data-webhok', suggestion: 'webhook' },
    ]);
    expect(said({ webhok: 'x' })).toEqual([
      "data-webhok: 'webhok' is not a setting; did you mean 'webhook'?",
    ]);
    expect(said({ colour: 'red' })).toEqual([
      expect.stringMatching(/^data-colour: 'colour' is not a setting; allowed: webhook, preset,/),
    ]);
  });

  test('an unknown attribute of several words is told as it stands in the tag', () => {
    expect(said({ webHook: 'https://a.example/' })).toEqual([
      "data-web-hook: 'web-hook' is not a setting; did you mean 'webhook'?",
    ]);
  });

  test('an unknown name in the script’s query is told only where it is near a known one', () => {
    expect(said({ webhok: 'x' }, 'query')).toEqual([
      "?webhok: 'webhok' is not a setting; did you mean 'webhook'?",
    ]);
    expect(said({ ver: '6.4', v: '1', cb: '123', nocache: '1' }, 'query')).toEqual([]);
  });

  test.each([
    'cfasync',
    'noOptimize',
    'nowprocket',
    'noDefer',
    'noMinify',
    'pagespeedNoDefer',
    'otIgnore',
    'consultForm',
    'cookieconsent',
    'category',
    'cookiecategory',
    'turboTrack',
    'astroRerun',
    'rocketSrc',
    'domain',
    'nscript',
    'src',
    'type',
    'open',
    'state',
  ])('data-%s belongs to others and is passed over', (name) => {
    expect(said({ [name]: 'anything' })).toEqual([]);
  });
});

describe('values', () => {
  test.each([
    [
      { template: 'calback' },
      "data-template: 'calback' is not a template; did you mean 'callback'?",
    ],
    [{ surface: 'popver' }, "data-surface: 'popver' is not a surface; did you mean 'popover'?"],
    [{ preset: 'n8' }, "data-preset: 'n8' is not a preset; did you mean 'n8n'?"],
    [{ accent: 'red' }, "data-accent: 'red' is not a colour like #0f6b6b"],
    [{ locale: 'english' }, "data-locale: 'english' is not a language tag like en-US"],
    [{ test: 'yes' }, "data-test: 'yes' is neither on nor off; allowed: true, false"],
    [
      { webhook: 'javascript:alert(1)' },
      "data-webhook: 'javascript:alert(1)' is refused: 'javascript:' is no address of a web server; write one that begins with https://",
    ],
    [
      { config: 'data:application/json,{}' },
      "data-config: 'data:application/json,{}' is refused: 'data:' is no address of a web server; write one that begins with https://",
    ],
  ])('%j', (settings, message) => {
    expect(said(settings)).toEqual([message]);
  });

  test('a plain http webhook on an https page', () => {
    expect(judgeSettings({ webhook: 'http://a.example/x' }, 'query', 'https:')).toMatchObject([
      {
        code: 'insecure_webhook',
        path: '?webhook',
        message:
          "?webhook: 'http://a.example/x' is plain http, which browsers block on an https page; did you mean 'https://a.example/x'?",
      },
    ]);
    expect(judgeSettings({ webhook: 'http://a.example/x' }, 'query', 'http:')).toEqual([]);
  });

  test('empty text is no setting', () => {
    expect(said({ webhook: '', clinic: '', surface: '' })).toEqual([]);
  });

  test('a config may be at an address relative to the page', () => {
    expect(said({ config: 'forms/smp.json' })).toEqual([]);
  });
});
