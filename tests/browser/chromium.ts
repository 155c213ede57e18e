// Which Chromium the browser tests drive: pure, told about the machine by machine.ts.

export interface Machine {
  platform: string;
  isRoot: boolean;
  /** `ID` of /etc/os-release; empty where there is none. */
  distribution: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright keeps its own, whether it is there or not. */
  playwrightPath: string;
  /** The path of a command, if the shell would find it. */
  locate: (command: string) => string | undefined;
  /** Whether a browser is there and says its version; a snap's stand-in does not. */
  starts: (path: string) => boolean;
}

export type Choice =
  | { kind: 'found'; path: string; from: 'CHROMIUM_PATH' | 'the system' | 'Playwright' }
  /** Ways to get one, best first, each a row of commands. */
  | { kind: 'missing'; installs: readonly (readonly Command[])[]; line: string }
  | { kind: 'refused'; line: string };

export type Command = readonly [program: string, ...args: string[]];

/** The headless shell first: the same engine without the windows around it, at a third of the work. */
const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const macApplications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** The variable's, else the system's, else Playwright's own; a variable that names none is said, not passed over. */
export function chooseChromium(machine: Machine): Choice {
  const wanted = machine.env['CHROMIUM_PATH'];
  if (wanted !== undefined && wanted !== '') {
    if (machine.starts(wanted)) return { kind: 'found', path: wanted, from: 'CHROMIUM_PATH' };
    return { kind: 'refused', line: `CHROMIUM_PATH names no browser that starts: ${wanted}` };
  }
  const system = systemPaths(machine).find((path) => machine.starts(path));
  if (system !== undefined) return { kind: 'found', path: system, from: 'the system' };
  const own = machine.playwrightPath;
  if (machine.starts(own)) return { kind: 'found', path: own, from: 'Playwright' };
  return { kind: 'missing', installs: installs(machine), line: missingLine(machine) };
}

function systemPaths({ platform, env, locate }: Machine): string[] {
  const located = commands.map(locate).filter((path) => path !== undefined);
  if (platform === 'darwin') return [...located, ...macApplications];
  if (platform !== 'win32') return located;
  const folders = windowsFolders.map((name) => env[name]).filter((path) => path !== undefined);
  return [...located, ...folders.map((path) => `${path}\\Google\\Chrome\\Application\\chrome.exe`)];
}

const isDebian = (machine: Machine) =>
  machine.distribution === 'debian' && machine.locate('apt-get') !== undefined;

/** Playwright's own needs libraries that only root may add, and that it knows how to add by apt-get alone. */
const playwrightInstall = ({ isRoot, locate }: Machine): Command =>
  isRoot && locate('apt-get') !== undefined
    ? ['npx', 'playwright', 'install', '--with-deps', 'chromium']
    : ['npx', 'playwright', 'install', 'chromium'];

function installs(machine: Machine): Command[][] {
  const own = [playwrightInstall(machine)];
  if (!machine.isRoot || !isDebian(machine)) return [own];
  const debian: Command[] = [
    ['apt-get', 'update'],
    ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium-headless-shell'],
  ];
  return [debian, own];
}

function missingLine(machine: Machine): string {
  const sudo = machine.isRoot ? '' : 'sudo ';
  const mend = isDebian(machine)
    ? `${sudo}apt-get install --yes chromium-headless-shell`
    : playwrightInstall(machine).join(' ');
  return `No Chromium for the browser tests. This mends it: ${mend}`;
}

/** Quiet and alone: no updates, no sync, no first-run page; the sandbox needs another user than root. */
export function chromiumArgs({ isRoot }: Pick<Machine, 'isRoot'>): string[] {
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}
