// A page in WebKitGTK, with as much of it as the tests beside this need; shadow roots are looked into.
import { Builder, Key, Origin, type WebDriver } from 'selenium-webdriver';
import { expect } from '../browser/fixtures.ts';

/** What is looked for: a selector in the page, or one in the shadow root of what the first one finds. */
export type Path = readonly [selector: string, within?: string];

export interface WebKitPage {
  open(url: string): Promise<void>;
  back(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Presses the mouse in the middle of an element, once that is what lies there. */
  click(path: Path): Promise<void>;
  hover(path: Path): Promise<void>;
  scrollTo(path: Path): Promise<void>;
  /** Types into what has focus. */
  type(text: string): Promise<void>;
  press(...keys: readonly string[]): Promise<void>;
  /** What an expression yields, whose value JSON can hold. */
  read(expression: string): Promise<unknown>;
  /** What an expression yields for the element `it`. */
  readOf(path: Path, expression: string): Promise<unknown>;
  /** What the window shows, as a PNG. */
  shoot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** The element `it`, or nothing. */
const FIND =
  'const host = document.querySelector(arguments[0]); const it = arguments[1] ? host?.shadowRoot?.querySelector(arguments[1]) : host;';

/** Brings it into view, and tells where its middle is, if it rests and a press there would meet it. */
const MIDDLE = `${FIND}
  if (!it) return;
  const ends = ({ effect }) => effect.getComputedTiming().endTime < Infinity;
  if (it.getRootNode().getAnimations().some(ends)) return;
  it.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = it.getBoundingClientRect();
  const x = left + width / 2;
  const y = top + height / 2;
  const over = it.getRootNode().elementFromPoint(x, y);
  if (it.contains(over) || over?.contains(it)) return [Math.round(x), Math.round(y)];`;

const KEYS = new Map<string, string>([
  ['Enter', Key.ENTER],
  ['Escape', Key.ESCAPE],
  ['Tab', Key.TAB],
  ['Space', Key.SPACE],
]);

export interface SessionWants {
  /** Where a driver takes commands. */
  driver: string;
  /** Through what addresses far away are fetched. */
  proxy: string;
}

function start({ driver, proxy }: SessionWants): Promise<WebDriver> {
  return new Builder()
    .usingServer(driver)
    .withCapabilities({
      browserName: 'MiniBrowser',
      proxy: { proxyType: 'manual', httpProxy: proxy },
    })
    .build();
}

export async function startPage(wants: SessionWants): Promise<WebKitPage> {
  const session = await start(wants);

  /** The driver’s own way to an element finds none of those that have just moved in a shadow root. */
  async function move(path: Path) {
    const look = () => session.executeScript<[number, number] | null>(MIDDLE, ...path);
    await expect.poll(look, `${path.join(' ')} can be met`).not.toBeNull();
    const [x, y] = (await look()) ?? [];
    if (x === undefined || y === undefined) throw new Error(`${path.join(' ')} has gone`);
    return session.actions({ async: true }).move({ x, y, origin: Origin.VIEWPORT, duration: 0 });
  }

  return {
    open: (url) => session.get(url),
    back: () => session.navigate().back(),
    async resize(width, height) {
      await session.manage().window().setRect({ width, height });
    },
    async click(path) {
      await (await move(path)).click().perform();
    },
    async hover(path) {
      await (await move(path)).perform();
    },
    async scrollTo(path) {
      await move(path);
    },
    type: (text) => session.actions().sendKeys(text).perform(),
    async press(...keys) {
      for (const key of keys) {
        const [name = '', ...held] = key.split('+').toReversed();
        const actions = session.actions();
        if (held.includes('Shift')) actions.keyDown(Key.SHIFT);
        actions.sendKeys(KEYS.get(name) ?? name);
        if (held.includes('Shift')) actions.keyUp(Key.SHIFT);
        await actions.perform();
      }
    },
    read: (expression) => session.executeScript(`return (${expression})`),
    readOf: (path, expression) => session.executeScript(`${FIND} return (${expression})`, ...path),
    shoot: async () => Buffer.from(await session.takeScreenshot(), 'base64'),
    close: () => session.quit(),
  };
}
