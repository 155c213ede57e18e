import { afterEach, expect, test } from 'vitest';
import { layered } from '../../../src/model/layered.ts';

afterEach(() => void Reflect.deleteProperty(Object.prototype, 'phone'));

test('of two settings of one name the later one stays', () => {
  const low = { clinic: 'Low', phone: '1' };
  expect(layered(low, undefined, { clinic: 'High' })).toEqual({ clinic: 'High', phone: '1' });
  expect(low.clinic).toBe('Low');
});

test('blanks around a setting are taken off', () => {
  expect(layered({ surface: ' inline', clinic: 'Scalp Studio\n' })).toEqual({
    surface: 'inline',
    clinic: 'Scalp Studio',
  });
});

test('a blank setting is there, and changes none below it', () => {
  expect(layered({ webhook: '/lead' }, { webhook: ' ', test: '' })).toEqual({
    webhook: '/lead',
    test: '',
  });
});

test('what a page gave to all objects is no setting', () => {
  Reflect.set(Object.prototype, 'phone', 'the page’s');
  expect(layered({})['phone']).toBeUndefined();
});
