import { describe, expect, test } from 'vitest';
import { findEngine, wanted, type Place } from '../../engines/engines.ts';

/** A machine where a shell finds these commands in /usr/bin. */
function place(given: Partial<Place> & { commands?: string[] }): Place {
  const { commands = [], ...rest } = given;
  return {
    platform: 'linux',
    isRoot: false,
    distribution: 'debian',
    env: {},
    locate: (command) => (commands.includes(command) ? `/usr/bin/${command}` : undefined),
    ...rest,
  };
}

describe('an engine is', () => {
  test('the one that the shell finds', () => {
    expect(findEngine('firefox', place({ commands: ['firefox', 'firefox-esr'] }))).toEqual({
      kind: 'found',
      title: 'Firefox',
      programs: { FIREFOX_PATH: '/usr/bin/firefox-esr' },
    });
  });

  test('the one that a variable names, before it', () => {
    const here = place({ env: { FIREFOX_PATH: '/opt/firefox' }, commands: ['firefox'] });
    expect(findEngine('firefox', here)).toMatchObject({
      programs: { FIREFOX_PATH: '/opt/firefox' },
    });
  });

  test('not there with a driver and no display to draw on', () => {
    const here = place({ commands: ['WebKitWebDriver'] });
    expect(findEngine('webkit', here)).toMatchObject({ kind: 'missing' });
  });
});

describe('without an engine', () => {
  test("root on Debian installs Debian's packages", () => {
    const here = place({ isRoot: true, commands: ['apt-get'] });
    expect(findEngine('webkit', here)).toMatchObject({
      installs: [
        ['apt-get', 'update'],
        ['apt-get', 'install', '--yes', '--no-install-recommends', 'webkit2gtk-driver', 'xvfb'],
      ],
    });
  });

  test('anyone else is told the one command, and how to go without', () => {
    expect(findEngine('firefox', place({ commands: ['apt-get'] }))).toEqual({
      kind: 'missing',
      title: 'Firefox',
      installs: [],
      line: 'No Firefox for the engine tests. This mends it: sudo apt-get install --yes firefox-esr. Without it: npm run test:engines -- --only webkit',
    });
  });

  test('a machine without packages that we know is told what to set', () => {
    expect(findEngine('webkit', place({ distribution: 'arch' }))).toMatchObject({
      line: expect.stringContaining('set WEBKIT_DRIVER_PATH and XVFB_PATH.'),
    });
  });

  test('a Mac is told that it cannot have WebKitGTK', () => {
    expect(findEngine('webkit', place({ platform: 'darwin', distribution: '' }))).toMatchObject({
      installs: [],
      line: 'WebKitGTK runs on linux alone, and this is darwin. Without it: npm run test:engines -- --only firefox',
    });
  });
});

describe('--only', () => {
  test('asks for one engine, and is all of them where it is not said', () => {
    expect(wanted(['--only', 'webkit'])).toEqual(['webkit']);
    expect(wanted([])).toEqual(['firefox', 'webkit', 'chromium']);
  });

  test.each([['--only'], ['--only', 'opera'], ['--only', 'toString']])(
    'refuses %s %s',
    (...args) => {
      expect(() => wanted(args)).toThrow('--only takes one of firefox, webkit, chromium, not');
    },
  );
});
