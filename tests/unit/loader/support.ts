import { calls } from '../../../src/api/calls.ts';
import { normalise } from '../../../src/config/index.ts';
import { createEngine } from '../../../src/engine/index.ts';
import { createTranslate, formWords } from '../../../src/i18n/index.ts';
import type { InstanceOptions } from '../../../src/api/loaded.ts';
import type { Settings } from '../../../src/model/settings.ts';
import type { Widget } from '../../../src/widget/widget.ts';
import type { All, Whole } from '../../../src/loader/parts.ts';

const CONFIG = {
  fields: [
    { id: 'first_name', kind: 'text', label: 'First name' },
    {
      id: 'wishes',
      kind: 'checkboxes',
      label: 'Wishes',
      options: [
        { id: 'scar', label: 'A scar' },
        { id: 'hairline', label: 'A hairline' },
      ],
    },
  ],
};

/** A form that was made, and what was asked of it. */
export interface Made {
  options: InstanceOptions;
  form: Widget['form'];
  asked: string[];
  /** What each opening came from. */
  openers: unknown[];
}

/** The state of a form that is asked nothing but a name and a wish. */
function formOf(): Widget['form'] {
  const { form } = normalise(CONFIG, { pageProtocol: 'https:' });
  return {
    engine: createEngine(form, () => new Date(0)),
    kept: {},
    t: createTranslate(formWords, {}),
    fill: (text) => text,
  };
}

/** Parts that draw a bare launcher and make forms that do nothing but note what is asked of them. */
export function fakeParts() {
  const made: Made[] = [];
  /** Names of the parts that were asked for. */
  const fetched: string[] = [];
  const lent: Whole[] = [];
  /** What launchers have to do once there is time. */
  const idle: (() => void)[] = [];
  const broken = new Map<string, Error>();
  const widget: All['widget'] = (options) => {
    const asked: string[] = [];
    const note = (what: string) => () => void asked.push(what);
    const openers: unknown[] = [];
    const form = formOf();
    made.push({ options, form, asked, openers });
    options.host.dataset['state'] = 'idle';
    return Promise.resolve({
      form,
      open(opener) {
        asked.push('open');
        openers.push(opener);
      },
      close: note('close'),
      toggle: note('toggle'),
      destroy: note('destroy'),
    });
  };
  const launcher: All['launcher'] = (host, { label, onPress, onSign, onIdle }) => {
    const button = document.createElement('button');
    button.append(label ?? 'launcher');
    host.append(button);
    button.addEventListener('click', onPress);
    for (const sign of ['pointerenter', 'focus']) button.addEventListener(sign, () => onSign?.());
    idle.push(() => onIdle?.());
    return button;
  };
  const createLater: All['createLater'] = () => Promise.reject(new Error('not in these tests'));
  const visited: Settings[] = [];
  const visit: All['visit'] = (settings) => void visited.push(settings);
  const all: All = { calls, createLater, launcher, visit, widget };
  const parts: Whole = {
    get(name: string) {
      fetched.push(name);
      const fault = broken.get(name);
      return fault ? Promise.reject(fault) : Promise.resolve(all);
    },
    rescue: (cause) => Promise.reject(cause),
    lend: (whole) => void lent.push(whole),
  };
  return { parts, made, fetched, visited, lent, broken, idle };
}

/** A tag with some attributes; its file is never fetched here. */
export function tagOf(attributes: Readonly<Record<string, string>> = {}): HTMLScriptElement {
  const tag = document.createElement('script');
  tag.type = 'text/plain';
  for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value);
  return tag;
}

/** An element placed by hand. */
export function elementOf(attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = document.createElement('consult-form');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return element;
}

/** Lets all that hangs on settled promises and microtasks happen. */
export const settle = (): Promise<unknown> => new Promise(setImmediate);

export const hostsIn = (within: ParentNode): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>('consult-form'),
];

/** Takes everything of ours off the page. */
export function clearPage(): void {
  for (const host of hostsIn(document)) host.remove();
  document.body.replaceChildren();
  document.head.replaceChildren();
}
