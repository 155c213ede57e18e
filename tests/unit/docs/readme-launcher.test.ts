import { expect, test } from 'vitest';
import { CORNERS, LAUNCHER_KINDS } from '../../../src/model/choices.ts';
import * as DEFAULTS from '../../../src/model/defaults.ts';
import * as LIMITS from '../../../src/model/limits.ts';
import { TRIGGER_KINDS } from '../../../src/schema/trigger.ts';
import { codeIn, sectionOf } from './read-readme.ts';

const [launcher = '', triggers = ''] = sectionOf('### Launcher and triggers')
  .split('\n')
  .filter((line) => line.startsWith('- '));

test('the page names each kind of launcher, and the corners', () => {
  const names = codeIn(launcher);
  expect(names.slice(2, 2 + LAUNCHER_KINDS.length)).toEqual(LAUNCHER_KINDS);
  expect(names).toEqual(expect.arrayContaining([...CORNERS]));
  expect(launcher).toContain(DEFAULTS.offset.join(' and '));
});

test('the page names each trigger with its default and its bounds', () => {
  const described = [...triggers.matchAll(/\. `(\w+)`: /g)].map(([, name]) => name);
  expect(described).toEqual(TRIGGER_KINDS);
  expect(triggers).toContain(`(${DEFAULTS.triggerSeconds}; 0 to ${LIMITS.triggerSeconds})`);
  expect(triggers).toContain(`(${DEFAULTS.triggerPercent}; 1 to ${LIMITS.percent})`);
  expect(triggers).toContain(`\`#${DEFAULTS.triggerHash}\``);
});
