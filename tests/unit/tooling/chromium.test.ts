import { describe, expect, test } from 'vitest';
import { chooseChromium, chromiumArgs } from '../../browser/chromium.ts';
import type { Machine } from '../../browser/chromium.ts';

const own = '/home/x/.cache/ms-playwright/chrome';

/** A machine where the browsers at these paths start, and a shell finds these commands in /usr/bin. */
function machine(given: Partial<Machine> & { browsers?: string[]; commands?: string[] }): Machine {
  const { browsers = [], commands = [], ...rest } = given;
  return {
    platform: 'linux',
    isRoot: false,
    distribution: '',
    env: {},
    playwrightPath: own,
    locate: (command) => (commands.includes(command) ? `/usr/bin/${command}` : undefined),
    starts: (path) => browsers.includes(path),
    ...rest,
  };
}

describe('the browser is', () => {
  test('the one that CHROMIUM_PATH names, before all others', () => {
    const here = machine({
      env: { CHROMIUM_PATH: '/opt/chrome' },
      browsers: ['/opt/chrome', '/usr/bin/chromium', own],
      commands: ['chromium'],
    });
    expect(chooseChromium(here)).toEqual({
      kind: 'found',
      path: '/opt/chrome',
      from: 'CHROMIUM_PATH',
    });
  });

  test('none, where CHROMIUM_PATH names nothing that starts', () => {
    const here = machine({
      env: { CHROMIUM_PATH: '/opt/gone' },
      browsers: ['/usr/bin/chromium'],
      commands: ['chromium'],
    });
    expect(chooseChromium(here)).toEqual({
      kind: 'refused',
      line: 'CHROMIUM_PATH names no browser that starts: /opt/gone',
    });
  });

  test("the system's, before Playwright's own", () => {
    const here = machine({ browsers: ['/usr/bin/chromium', own], commands: ['chromium'] });
    expect(chooseChromium(here)).toMatchObject({ path: '/usr/bin/chromium', from: 'the system' });
  });

  test("the system's headless shell, before its whole browser", () => {
    const here = machine({
      browsers: ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'],
      commands: ['chromium', 'chromium-headless-shell'],
    });
    expect(chooseChromium(here)).toMatchObject({ path: '/usr/bin/chromium-headless-shell' });
  });

  test('not a stand-in that does not start', () => {
    const here = machine({
      env: { CHROMIUM_PATH: '' },
      browsers: ['/usr/bin/google-chrome'],
      commands: ['chromium-browser', 'google-chrome'],
    });
    expect(chooseChromium(here)).toMatchObject({ path: '/usr/bin/google-chrome' });
  });

  test("Playwright's own, where the system has none", () => {
    expect(chooseChromium(machine({ browsers: [own] }))).toMatchObject({ from: 'Playwright' });
  });

  test('an application on a Mac', () => {
    const path = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(chooseChromium(machine({ platform: 'darwin', browsers: [path] }))).toMatchObject({
      path,
    });
  });

  test('a program on Windows', () => {
    const path = 'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe';
    const env = { PROGRAMFILES: 'C:\\Programs' };
    expect(chooseChromium(machine({ platform: 'win32', env, browsers: [path] }))).toMatchObject({
      path,
    });
  });
});

describe('without a browser', () => {
  const debian = { distribution: 'debian', commands: ['apt-get'] };

  test("root on Debian installs Debian's package, then Playwright's own", () => {
    expect(chooseChromium(machine({ ...debian, isRoot: true }))).toEqual({
      kind: 'missing',
      installs: [
        [
          ['apt-get', 'update'],
          ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium-headless-shell'],
        ],
        [['npx', 'playwright', 'install', '--with-deps', 'chromium']],
      ],
      line: expect.stringMatching(/mends it: apt-get install --yes chromium-headless-shell$/u),
    });
  });

  test("anyone else on Debian installs Playwright's own, and is told of the package", () => {
    expect(chooseChromium(machine(debian))).toEqual({
      kind: 'missing',
      installs: [[['npx', 'playwright', 'install', 'chromium']]],
      line: expect.stringMatching(/mends it: sudo apt-get install --yes chromium-headless-shell$/u),
    });
  });

  test("Ubuntu, whose package is a snap, has Playwright's own", () => {
    const ubuntu = { distribution: 'ubuntu', commands: ['apt-get'], isRoot: true };
    expect(chooseChromium(machine(ubuntu))).toEqual({
      kind: 'missing',
      installs: [[['npx', 'playwright', 'install', '--with-deps', 'chromium']]],
      line: expect.stringMatching(/mends it: npx playwright install --with-deps chromium$/u),
    });
  });

  test('the mending takes one line and one command', () => {
    const choice = chooseChromium(machine({ platform: 'darwin' }));
    expect(choice).toMatchObject({
      line: 'No Chromium for the browser tests. This mends it: npx playwright install chromium',
    });
  });
});

test('root starts it without a sandbox, others with what the browser decides', () => {
  expect(chromiumArgs({ isRoot: true })).toContain('--no-sandbox');
  expect(chromiumArgs({ isRoot: false })).not.toContain('--no-sandbox');
});
