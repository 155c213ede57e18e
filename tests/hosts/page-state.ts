// What a page is like, apart from our form: its DOM, its looks and what its scripts stand on.
import type { Frame } from '@playwright/test';

/** A line for each thing that may be compared, by its name. */
export type PageState = Readonly<Record<string, string>>;

/** Signs that no page has in its texts. */
const SIGNS = { line: '\u0001', value: '\u0002' };

/** How a page is read. */
interface Asked {
  signs: typeof SIGNS;
  /** Whether what its scripts stand on is read too, which takes as long as all else. */
  builtIns: boolean;
}

/** Runs in the page. It comes as one text: thousands of values apart would take long to hand over. */
function readPage({ signs, builtIns }: Asked): string {
  const state: Record<string, string> = {};
  /** Values that follow from how much room a form takes. */
  const used =
    /^(height|width|block-size|inline-size|top|right|bottom|left|inset.*|[\w-]+-origin)$/;
  /** Asked for once: a list of a computed style is made anew at each question. */
  const properties = [...getComputedStyle(document.documentElement)];
  const [ofRoom, ofLooks] = [true, false].map((is) =>
    properties.filter((name) => used.test(name) === is),
  );

  const isOurs = (node: Node): boolean => node.nodeName.toLowerCase() === 'consult-form';

  /** Tells whether one of our forms is below. */
  function readNode(node: Node, path: string): boolean {
    const nodes = [...node.childNodes];
    let holdsOurs = nodes.some(isOurs);
    // By `forEach`: Prototype.js has `entries` of a list give the list.
    nodes
      .filter((one) => !isOurs(one))
      .forEach((child, at) => {
        holdsOurs = readNode(child, `${path}/${at}`) || holdsOurs;
      });
    if (node instanceof Element) holdsOurs = readElement(node, path, holdsOurs) || holdsOurs;
    else if (!(node instanceof ShadowRoot))
      state[`dom ${path}`] = `${node.nodeName} ${node.nodeValue}`;
    return holdsOurs;
  }

  function readElement(element: Element, path: string, holdsOurs: boolean): boolean {
    const { shadowRoot } = element;
    const grows = (shadowRoot && readNode(shadowRoot, `${path}/shadow`)) || holdsOurs;
    const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${value}"`);
    state[`dom ${path}`] = element.nodeName + attributes.join('');
    const computed = getComputedStyle(element);
    const listed = (names: readonly string[] = []): string =>
      names.map((name) => `${name}:${computed.getPropertyValue(name)};`).join('');
    state[`looks ${path}`] = `${computed.length};${listed(ofLooks)}`;
    state[`room ${path}`] = grows ? '' : listed(ofRoom);
    return grows;
  }

  /** Native code says nothing; whatever else is called in its place does. */
  const codeOf = (value: unknown): string => {
    const text = typeof value === 'function' ? Function.prototype.toString.call(value) : '';
    return text.includes('[native code]') ? '' : text;
  };

  /** What may be reached through an object, each with its code: a patch of ours would show. */
  function readObject(name: string, object: object): void {
    const members = Object.entries(Object.getOwnPropertyDescriptors(object)).map(
      ([key, { value, get, set }]) => key + codeOf(value) + codeOf(get) + codeOf(set),
    );
    // Firefox lists them in the order in which they were first asked for.
    state[`built-in ${name}`] = members.sort().join('\n');
  }

  function readGlobal(name: string): void {
    const value = Object.getOwnPropertyDescriptor(window, name)?.value;
    state[`global ${name}`] = typeof value + codeOf(value);
    if (typeof value !== 'function') return;
    readObject(name, value);
    if (value.prototype) readObject(`${name}.prototype`, value.prototype);
  }

  readNode(document.documentElement, '');
  state['sheets'] = `${document.styleSheets.length} ${document.adoptedStyleSheets.length}`;
  state['place'] = `${document.title} ${location.href}`;
  state['scroll'] = `${scrollX} ${scrollY}`;
  // All but the one global that is ours, and those of what drives the page.
  const globals = Object.getOwnPropertyNames(window).filter(
    (name) => name !== 'ConsultForm' && !name.startsWith('__pw'),
  );
  for (const name of globals) state[`global ${name}`] = '';
  if (builtIns) {
    globals.forEach(readGlobal);
    readObject('document', document);
    readObject('navigator', navigator);
  }
  return Object.entries(state)
    .map(([name, value]) => name + signs.value + value)
    .join(signs.line);
}

export async function pageState(frame: Frame, builtIns: boolean): Promise<PageState> {
  const text = await frame.evaluate(readPage, { signs: SIGNS, builtIns });
  const lines = text.split(SIGNS.line).map((line) => line.split(SIGNS.value));
  return Object.fromEntries(lines.map(([name = '', value = '']) => [name, value]));
}

/** What of a page is not as it was, short enough to read. */
export function differences(before: PageState, after: PageState): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((name) => before[name] !== after[name] && !(name.startsWith('room') && !after[name]))
    .map((name) => `${name}: ${firstDifference(before[name] ?? '', after[name] ?? '')}`);
}

const SHOWN = 120;

function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const from = Math.max(0, at - SHOWN / 2);
  return `…${one.slice(from, from + SHOWN)}… is …${other.slice(from, from + SHOWN)}…`;
}
