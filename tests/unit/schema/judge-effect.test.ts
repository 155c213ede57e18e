import { describe, expect, test } from 'vitest';
import { mergeConfig, normalise } from '../../../src/config/index.ts';
import { PHOTO_WAYS } from '../../../src/model/choices.ts';
import type { FormConfig } from '../../../src/schema/types.ts';
import { faults, messages, text } from './support.ts';

const template: FormConfig = {
  steps: [
    { id: 'hair', title: 'Your hair', fields: [{ id: 'story', kind: 'text', label: 'Story' }] },
    { id: 'contact', fields: [{ id: 'email', kind: 'email', label: 'Email' }] },
  ],
};
const over = { template };

describe('consents by region', () => {
  test('on a form of its own fields are told to do nothing, with what to write instead', () => {
    expect(messages({ consents: 'uk-eu' })).toEqual([
      "consents: 'uk-eu' words the consents of a template, and this form stands on none; write each consent as a field of kind consent",
    ]);
    expect(faults({ consents: 'uk-eu' })).toMatchObject([{ code: 'no_effect', path: 'consents' }]);
  });

  test('have no fault on a template, nor what is no region at all a second one', () => {
    expect(messages({ consents: 'uk-eu' }, over)).toEqual([]);
    expect(messages({ consents: 'eu' })).toHaveLength(1);
  });

  test('of a call over a form of its own fields are told too', () => {
    expect(messages({ consents: 'us' }, { ...over, hasTemplate: false })).toHaveLength(1);
  });
});

describe('a way for photos', () => {
  const judge = (webhook: object, receiver?: object) => messages({ webhook }, { receiver });

  test('that the preset cannot take is told with those that it can', () => {
    expect(faults({ webhook: { url: '/a', preset: 'zapier', photos: 'data-url' } })).toMatchObject([
      {
        code: 'no_effect',
        path: 'webhook.photos',
        found: "'data-url'",
        allowed: 'multipart, later',
      },
    ]);
    expect(judge({ url: '/a', preset: 'zapier', photos: 'data-url' })).toEqual([
      "webhook.photos: 'data-url' is nothing that a receiver like zapier takes, so photos are not asked for; write multipart or later, or name another receiver",
    ]);
    expect(judge({ url: '/a', preset: 'google-sheets', photos: 'multipart' })).toEqual([
      "webhook.photos: 'multipart' is nothing that a receiver like google-sheets takes, so photos are not asked for; write later, or name another receiver",
    ]);
  });

  test('is judged by the host where no preset is named, and by what a tag says over it', () => {
    const url = 'https://script.google.com/macros/s/x/exec';
    expect(judge({ url, photos: 'multipart' })).toEqual([
      expect.stringContaining('a receiver like script.google.com takes'),
    ]);
    expect(judge({ photos: 'multipart' }, { url: '/a', preset: 'google-sheets' })).toHaveLength(1);
    expect(judge({ url, photos: 'multipart' }, { url, preset: 'json' })).toEqual([]);
  });

  test('that fits, or is none, has no fault of this kind', () => {
    for (const photos of PHOTO_WAYS) {
      expect(judge({ url: '/a', photos })).toEqual([]);
      expect(judge({ url: '/a', preset: 'json', photos })).toEqual([]);
    }
    expect(judge({ url: '/a', preset: 'google-sheets' })).toEqual([]);
    expect(judge({ url: '/a', preset: 'form', photos: 'fax' })).toHaveLength(1);
  });
});

describe('a step that only changes fields of other steps', () => {
  const step = (more: object) => ({
    fields: [],
    steps: [{ id: 'mine', fields: [{ id: 'email', required: true }], ...more }],
  });

  test('is told what of its own is lost, and how to keep it', () => {
    const when = { field: 'story', filled: true };
    const config = step({ title: 'How we reach you', visibleWhen: when });
    expect(messages(config, over)).toEqual([
      "steps[0].title: 'How we reach you' has no effect, as this step only changes fields of 'contact'; give it the id of theirs, or a field of its own",
      "steps[0].visibleWhen: an object has no effect, as this step only changes fields of 'contact'; give it the id of theirs, or a field of its own",
    ]);
    const { form } = normalise(mergeConfig(template, config), { pageProtocol: 'https:' });
    expect(form.steps.map(({ id, title }) => [id, title])).toEqual([
      ['hair', 'Your hair'],
      ['contact', undefined],
    ]);
  });

  test('of several steps names them all', () => {
    const fields = [
      { id: 'email', required: true },
      { id: 'story', hint: 'x' },
    ];
    expect(messages(step({ intro: 'x', fields }), over)).toEqual([
      "steps[0].intro: 'x' has no effect, as this step only changes fields of 'hair', 'contact'; give it the id of theirs, or a field of its own",
    ]);
  });

  test('has no fault where it says nothing else, is a known step, or has a field of its own', () => {
    expect(messages(step({}), over)).toEqual([]);
    expect(messages(step({ id: 'contact', title: 'Reach' }), over)).toEqual([]);
    const fields = [{ id: 'email', required: true }, text('mine')];
    expect(messages(step({ title: 'Reach', fields }), over)).toEqual([]);
  });

  test('nor where a field of the template is left out and comes again', () => {
    const fields = [{ id: 'email', kind: 'email', label: 'Mail' }];
    expect(messages({ ...step({ title: 'Reach', fields }), omit: ['email'] }, over)).toEqual([]);
  });
});
