// Which other engines the host pages are shown in, and how a machine comes by them: pure, told about the machine.
import type { Command, Machine } from '../browser/chromium.ts';

export type EngineName = 'firefox' | 'webkit' | 'chromium';

/** What of a machine decides: a program is there if the shell would find it. */
export type Place = Pick<Machine, 'platform' | 'isRoot' | 'distribution' | 'env' | 'locate'>;

interface Engine {
  /** As a person calls it. */
  title: string;
  /** Programs that it needs, each by the names it may have. */
  programs: Readonly<Record<string, readonly string[]>>;
  /** Debian's packages with them. */
  packages: readonly string[];
  /** The systems that it runs on, as Node names them; all where left out. */
  systems?: readonly string[];
}

const ENGINES: Readonly<Record<EngineName, Engine>> = {
  firefox: {
    title: 'Firefox',
    programs: { FIREFOX_PATH: ['firefox-esr', 'firefox'] },
    packages: ['firefox-esr'],
  },
  webkit: {
    title: 'WebKitGTK',
    programs: { WEBKIT_DRIVER_PATH: ['WebKitWebDriver'], XVFB_PATH: ['Xvfb'] },
    packages: ['webkit2gtk-driver', 'xvfb'],
    systems: ['linux'],
  },
  // With the windows around it, which the headless shell goes without.
  chromium: {
    title: 'Chromium',
    programs: {
      CHROME_PATH: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    },
    packages: ['chromium'],
  },
};

export const ENGINE_NAMES: readonly EngineName[] = ['firefox', 'webkit', 'chromium'];

export const isEngineName = (name: string): name is EngineName => Object.hasOwn(ENGINES, name);

/** Where each of an engine's programs is, by the variable that would name another. */
export type Programs = Readonly<Record<string, string>>;

export type Found =
  | { kind: 'found'; title: string; programs: Programs }
  | { kind: 'missing'; title: string; installs: readonly Command[]; line: string };

/** An engine of this machine, or the commands that bring it and the line that says so. */
export function findEngine(name: EngineName, place: Place): Found {
  const { title, programs } = ENGINES[name];
  const found: Record<string, string> = {};
  const lacks: string[] = [];
  for (const [variable, commands] of Object.entries(programs)) {
    const path = place.env[variable] || commands.map(place.locate).find((one) => one !== undefined);
    if (path === undefined) lacks.push(variable);
    else found[variable] = path;
  }
  if (!lacks.length) return { kind: 'found', title, programs: found };
  return {
    kind: 'missing',
    title,
    installs: installs(name, place),
    line: line(name, place, lacks),
  };
}

const isDebian = ({ distribution, locate }: Place): boolean =>
  /^(debian|ubuntu)$/.test(distribution) && locate('apt-get') !== undefined;

/** Ubuntu's `firefox` is a snap that no driver starts, and it has no `firefox-esr`: there the package fails, and is said. */
function installs(name: EngineName, place: Place): Command[] {
  if (!place.isRoot || !isDebian(place)) return [];
  return [
    ['apt-get', 'update'],
    ['apt-get', 'install', '--yes', '--no-install-recommends', ...ENGINES[name].packages],
  ];
}

function line(name: EngineName, place: Place, lacks: readonly string[]): string {
  const { title, packages, systems } = ENGINES[name];
  const other = ENGINE_NAMES.find((one) => one !== name);
  const without = `Without it: npm run test:engines -- --only ${other}`;
  if (systems && !systems.includes(place.platform)) {
    return `${title} runs on ${systems.join()} alone, and this is ${place.platform}. ${without}`;
  }
  const sudo = place.isRoot ? '' : 'sudo ';
  const mend = isDebian(place)
    ? `${sudo}apt-get install --yes ${packages.join(' ')}`
    : `install it, or set ${lacks.join(' and ')}`;
  return `No ${title} for the engine tests. This mends it: ${mend}. ${without}`;
}

/** What `--only` asks for; all engines without it. */
export function wanted(args: readonly string[]): readonly EngineName[] {
  const at = args.indexOf('--only');
  if (at < 0) return ENGINE_NAMES;
  const name = args[at + 1] ?? '';
  if (isEngineName(name)) return [name];
  throw new Error(`--only takes one of ${ENGINE_NAMES.join(', ')}, not '${name}'`);
}
