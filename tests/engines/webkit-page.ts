// A page in WebKitGTK, with as much of it as the tests beside this need; shadow roots are looked into.
import { Builder, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
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

/** Brings it into view, and tells whether a press in its middle would meet it. */
const IS_MET = `${FIND}
  if (!it) return false;
  it.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = it.getBoundingClientRect();
  const over = it.getRootNode().elementFromPoint(left + width / 2, top + height / 2);
  return it.contains(over) || !!over?.contains(it);`;

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
      proxy: { proxyType: 'manual', httpProxy: proxy, noProxy: ['127.0.0.1', 'localhost'] },
    })
    .build();
}

export async function startPage(wants: SessionWants): Promise<WebKitPage> {
  const session = await start(wants);

  async function meet(path: Path): Promise<WebElement> {
    await expect
      .poll(() => session.executeScript<boolean>(IS_MET, ...path), `${path.join(' ')} can be met`)
      .toBe(true);
    return session.executeScript<WebElement>(`${FIND} return it`, ...path);
  }

  async function move(path: Path) {
    const origin = await meet(path);
    return session.actions({ async: true }).move({ origin, duration: 0 });
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
      await meet(path);
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
