import { describe, expect, test } from 'vitest';
import { readTriggers } from '../../../src/config/read-triggers.ts';

function read(surface: unknown) {
  const dropped: string[] = [];
  return { triggers: readTriggers(surface, dropped), dropped };
}

test('a form without triggers has none', () => {
  for (const surface of [undefined, 'popover', {}, { kind: 'popover' }])
    expect(read(surface)).toEqual({ triggers: undefined, dropped: [] });
});

test('what is not said of a trigger has its default', () => {
  const triggers = ['delay', 'scroll', 'exit', 'hash'].map((on) => ({ on }));
  expect(read({ triggers })).toEqual({
    triggers: [
      { on: 'delay', seconds: 20 },
      { on: 'scroll', percent: 50 },
      { on: 'exit' },
      { on: 'hash', hash: 'consult' },
    ],
    dropped: [],
  });
});

describe('what cannot be used', () => {
  test('of a trigger is dropped, and the default stands', () => {
    const triggers = [
      { on: 'delay', seconds: 3601 },
      { on: 'scroll', percent: 0 },
      { on: 'hash', hash: '#consult' },
    ];
    expect(read({ triggers })).toEqual({
      triggers: [
        { on: 'delay', seconds: 20 },
        { on: 'scroll', percent: 50 },
        { on: 'hash', hash: 'consult' },
      ],
      dropped: [
        'surface.triggers[0].seconds',
        'surface.triggers[1].percent',
        'surface.triggers[2].hash',
      ],
    });
  });

  test('as a trigger leaves the others', () => {
    const triggers = [{ on: 'sroll' }, { on: 'toString' }, 'exit', { on: 'exit' }];
    const { triggers: left, dropped } = read({ triggers });
    expect(left).toEqual([{ on: 'exit' }]);
    expect(dropped).toEqual(
      expect.arrayContaining(['surface.triggers[0]', 'surface.triggers[1]', 'surface.triggers[2]']),
    );
  });

  test('as a list leaves none', () => {
    expect(read({ triggers: 'exit' })).toEqual({
      triggers: undefined,
      dropped: ['surface.triggers'],
    });
  });
});
