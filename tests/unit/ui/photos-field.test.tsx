import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { photosWords } from '../../../src/i18n/en-us/photos.ts';
import { createTranslate } from '../../../src/i18n/index.ts';
import { DATA_URLS } from '../../../src/model/photo-limits.ts';
import type { FieldConfig } from '../../../src/schema/types.ts';
import { PhotosField } from '../../../src/ui/photos/photos-field.tsx';
import { createShots } from '../../../src/widget/photos/create-shots.ts';
import type { Photo, preparePhoto } from '../../../src/widget/photos/prepare-photo.ts';
import { FieldBox } from '../../../src/ui/fields/field-box.tsx';
import {
  after,
  clear,
  draw,
  fieldOf,
  one,
  press,
  tellingContextOf,
  textOf,
  wordsAt,
} from './support.tsx';

const FIELD: FieldConfig = {
  id: 'photos',
  kind: 'photos',
  label: 'Photos',
  options: [
    { id: 'front', label: 'Front', hint: 'Hair back.' },
    { id: 'top', label: 'Top' },
  ],
};

afterEach(clear);

const photoOf = (text: string): Photo => ({
  blob: new Blob([text], { type: 'image/jpeg' }),
  dataUrl: text,
  width: 4,
  height: 3,
  thumb: document.createElement('canvas'),
});

/** The field with a stand-in for the browser's decoder, which ends when it is told to. */
function setUp(field: FieldConfig = FIELD, ...more: FieldConfig[]) {
  const form = tellingContextOf({ fields: [field, ...more] });
  const ends: ((made: Awaited<ReturnType<typeof preparePhoto>>) => void)[] = [];
  const shots = createShots({
    engine: form.engine,
    asText: true,
    prepare: () => new Promise((resolve) => void ends.push(resolve)),
  });
  const t = createTranslate(photosWords, {});
  form.further = {
    Control: ({ field: own }) =>
      own.kind === 'photos' ? (
        <PhotosField form={form} field={own} t={t} shots={shots.of(own)} />
      ) : null,
    addRules: (check) => check,
  };
  const box = draw(<FieldBox form={form} field={fieldOf(form.engine, 'photos')} />);
  const slot = (id: string) => one(box, `[data-shot="${id}"]`);
  const status = (id: string) => textOf(slot(id), '[role="status"]');
  /** Lets what is being read end so. */
  async function end(made: Awaited<ReturnType<typeof preparePhoto>>): Promise<void> {
    await act(async () => {
      ends.shift()?.(made);
      await new Promise((resolve) => setTimeout(resolve));
    });
  }
  return { form, box, shots, slot, status, end, pending: () => ends.length };
}

const file = (name = 'a.jpg') => new File(['x'], name, { type: 'image/jpeg' });

/** Drops files on something, as a browser does. */
async function drop(on: HTMLElement, ...files: File[]): Promise<boolean> {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { files } });
  await act(async () => {
    on.dispatchEvent(event);
    await new Promise((resolve) => setTimeout(resolve));
  });
  return event.defaultPrevented;
}

test('each shot has a control of its own, named, in a group that the question names', () => {
  const { box } = setUp();
  expect(textOf(one(box, 'fieldset'), 'legend')).toBe('Photos (optional)');
  const inputs = [...box.querySelectorAll('input')];
  expect(inputs.map(({ name, type, accept, multiple }) => [name, type, accept, multiple])).toEqual([
    ['photos', 'file', 'image/*', false],
    ['photos', 'file', 'image/*', false],
  ]);
  expect(inputs.map((input) => input.closest('label')?.textContent)).toEqual([
    'Take or choose Front',
    'Take or choose Top',
  ]);
  expect(wordsAt(inputs[0] ?? box, 'aria-describedby')).toContain('Hair back.');
});

test('a photo is told while it is read and once it is there, and is an answer', async () => {
  const { form, slot, status, end } = setUp();
  await drop(slot('front'), file());
  expect(status('front')).toBe('Preparing the photo…');
  await end(photoOf('one'));
  expect(status('front')).toBe('Photo added');
  expect(slot('front').querySelector('.thumb canvas')).not.toBe(null);
  expect(form.engine.answer('photos')).toEqual(['front']);
  expect(textOf(slot('front'), 'label')).toBe('Retake Front');
});

test.each([true, false])(
  'where sensitive is %s, it goes along as its consent says',
  async (sensitive) => {
    const consent: FieldConfig = { id: 'health_answers', kind: 'consent', label: 'Use them.' };
    const { form, shots, slot, end } = setUp({ ...FIELD, sensitive }, consent);
    await drop(slot('front'), file());
    await end(photoOf('one'));
    expect(shots.taken()).toHaveLength(sensitive ? 0 : 1);
    form.engine.set('health_answers', true);
    expect(shots.taken()).toHaveLength(1);
  },
);

test('photos are read one at a time', async () => {
  const { slot, end, pending } = setUp();
  await drop(slot('front'), file());
  await drop(slot('top'), file());
  expect(pending()).toBe(1);
  await end(photoOf('one'));
  expect(pending()).toBe(1);
});

test('what cannot be read is told in its place, and a photo that was there stays', async () => {
  const { form, slot, end, status } = setUp();
  await drop(slot('front'), file());
  await end('photos.unreadable');
  expect(textOf(slot('front'), '[role="alert"]')).toMatch(/^This file is not a photo/);
  expect(form.engine.answer('photos')).toEqual([]);
  await drop(slot('front'), file());
  expect(slot('front').querySelector('[role="alert"]')).toBe(null);
  await end(photoOf('one'));
  await drop(slot('front'), file());
  await end('photos.heic');
  expect(textOf(slot('front'), '[role="alert"]')).toMatch(/HEIC/);
  expect(status('front')).toBe('Photo added');
});

test('several files at once are refused in words, and what is dropped beside a shot is not opened', async () => {
  const { box, slot, pending } = setUp();
  const twelve = Array.from({ length: 12 }, () => file());
  expect(await drop(slot('top'), ...twelve)).toBe(true);
  expect(textOf(slot('top'), '[role="alert"]')).toBe(photosWords['photos.one']);
  expect(await drop(one(box, '.shots'), file())).toBe(true);
  expect(pending()).toBe(0);
});

test.each([2, 3])(
  'one that is being read is not lost to %i others dropped on it',
  async (count) => {
    const { form, shots, slot, status, end } = setUp();
    await drop(slot('front'), file());
    await drop(slot('front'), ...Array.from({ length: count }, () => file()));
    expect(textOf(slot('front'), '[role="alert"]')).toBe(photosWords['photos.one']);
    expect(status('front')).toBe('Preparing the photo…');
    await end(photoOf('one'));
    expect(status('front')).toBe('Photo added');
    expect(shots.taken().map(({ told }) => told.dataUrl)).toEqual(['one']);
    expect(form.engine.answer('photos')).toEqual(['front']);
  },
);

test('one that is removed after others were dropped on it does not come back', async () => {
  const { shots, slot, end } = setUp();
  await drop(slot('front'), file());
  await drop(slot('front'), file(), file());
  press(one(slot('front'), 'button'));
  await end(photoOf('late'));
  expect(shots.taken()).toEqual([]);
});

test('a retake is another answer, under a name of its own; a photo removed is none', async () => {
  const { form, shots, slot, end } = setUp();
  await drop(slot('front'), file());
  await end(photoOf('one'));
  const before = form.engine.answer('photos');
  await drop(slot('front'), file());
  await end(photoOf('two'));
  expect(form.engine.answer('photos')).not.toEqual(before);
  expect(shots.taken().map(({ told }) => [told.name, told.dataUrl])).toEqual([
    ['front-2.jpg', 'two'],
  ]);
  press(one(slot('front'), 'button'));
  expect(form.engine.answer('photos')).toEqual([]);
  expect(document.activeElement).toBe(one(slot('front'), 'input'));
  expect(shots.taken()).toEqual([]);
});

test('one that is removed while it is read does not come back', async () => {
  const { shots, slot, end } = setUp();
  await drop(slot('front'), file());
  press(one(slot('front'), 'button'));
  await end(photoOf('late'));
  expect(shots.taken()).toEqual([]);
});

test('what has no room inside JSON is marked, and told at once', async () => {
  const { box, shots, slot, end } = setUp();
  for (const id of ['front', 'top']) {
    await drop(slot(id), file());
    await end(photoOf('x'.repeat(DATA_URLS - 10)));
  }
  expect(shots.taken().map(({ told }) => [told.later, told.dataUrl === undefined])).toEqual([
    [false, false],
    [true, true],
  ]);
  expect(textOf(box, '.shots > p')).toBe(photosWords['photos.left_out']);
});

test('where a photo is needed one of the shots will do', async () => {
  const { form, box, slot, end } = setUp({ ...FIELD, required: true });
  expect(box.querySelectorAll('input[required]')).toHaveLength(2);
  after(() => void form.engine.judgeAll());
  expect(textOf(box, '.fault')).toContain('Please choose at least one');
  await drop(slot('top'), file());
  await end(photoOf('one'));
  expect(box.querySelector('.fault')).toBe(null);
  expect(box.querySelectorAll('input[required]')).toHaveLength(0);
});
