import { describe, expect, test } from 'vitest';
import { judgeTriggers } from '../../../src/schema/judge-triggers.ts';
import { faults, messages } from './support.ts';

const of = (...triggers: unknown[]) => ({ surface: { triggers } });
const told = (config: unknown, kind = 'popover') =>
  judgeTriggers(config, kind).map(({ message }) => message);

test('triggers that are right have no fault, with their figures or without', () => {
  const all = [
    { on: 'delay', seconds: 0 },
    { on: 'delay', seconds: 3600 },
    { on: 'scroll', percent: 1 },
    { on: 'scroll' },
    { on: 'exit' },
    { on: 'hash', hash: 'book-now' },
  ];
  expect(messages(of(...all))).toEqual([]);
  expect(told(of(...all))).toEqual([]);
});

describe('the shape', () => {
  test.each([
    [{ on: 'dely' }, "surface.triggers[0].on: 'dely' is not a trigger; did you mean 'delay'?"],
    [
      { on: 'click' },
      "surface.triggers[0].on: 'click' is not a trigger; allowed: delay, scroll, exit, hash",
    ],
    [
      { on: 'delay', seconds: 4000 },
      'surface.triggers[0].seconds: 4000 is too large; allowed: at most 3600',
    ],
    [
      { on: 'scroll', percent: 0 },
      'surface.triggers[0].percent: 0 is too small; allowed: at least 1',
    ],
    [
      { on: 'delay', second: 4 },
      "surface.triggers[0].second: 'second' is not a key here; did you mean 'seconds'?",
    ],
    [
      { on: 'hash', hash: '#consult' },
      "surface.triggers[0].hash: '#consult' is not an id: a small",
    ],
    ['exit', "surface.triggers[0]: 'exit' is not an object { … }"],
  ])('of %j is told', (trigger, says) => {
    expect(messages(of(trigger))).toEqual([expect.stringContaining(says)]);
  });

  test('of a launcher names its kinds', () => {
    expect(faults({ surface: { launcher: { kind: 'tabs' } } })).toMatchObject([
      {
        code: 'unknown_value',
        path: 'surface.launcher.kind',
        suggestion: 'tab',
        message: "surface.launcher.kind: 'tabs' is not a launcher; did you mean 'tab'?",
      },
    ]);
    expect(messages({ surface: { kind: 'popver' } })).toEqual([
      "surface.kind: 'popver' is not a surface; did you mean 'popover'?",
    ]);
  });
});

test('a key of another trigger is told, as it has no effect', () => {
  expect(told(of({ on: 'exit', seconds: 5 }))).toEqual([
    `surface.triggers[0].seconds: 5 has no effect on the trigger 'exit'; leave it out, or write "on": "delay"`,
  ]);
  expect(judgeTriggers(of({ on: 'delay', seconds: 5, hash: 'ask' }), 'popover')).toMatchObject([
    { code: 'no_effect', path: 'surface.triggers[0].hash' },
  ]);
});

test('triggers of an inline form are told, as it is always open', () => {
  expect(told(of({ on: 'exit' }), 'inline')).toEqual([
    'surface.triggers: a list has no effect: an inline form is always open; leave the key out, or let the form float',
  ]);
  expect(told(of(), 'inline')).toEqual([]);
});

test('whatever is no config has nothing to tell here', () => {
  for (const config of [undefined, 7, 'inline', {}, { surface: 'inline' }, of(7, null)])
    expect(told(config)).toEqual([]);
});
