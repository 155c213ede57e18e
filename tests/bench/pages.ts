import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hostPage, type HostPage, type Parts } from './host-pages.ts';
import { chunkName } from './judge-bytes.ts';

/** A way to put a form on the same page; `host` is that page without one, `button` has a launcher that is nothing more. */
export const CONTENDERS = [
  'host',
  'floor',
  'floor-500',
  'config',
  'config-500',
  'callback',
  'preload',
  'one-file',
  'launcher',
  'button',
] as const;
export type Contender = (typeof CONTENDERS)[number];

export const pathOf = (contender: Contender): string => `/${contender}`;

const text = (id: string, label: string) => ({ kind: 'text', id, label });
const options = (...labels: string[]) =>
  labels.map((label) => ({ id: label.toLowerCase().replaceAll(' ', '_'), label }));

/** The fields of floor.js, as a form config. */
const EIGHT = [
  text('first_name', 'First name'),
  text('last_name', 'Last name'),
  { kind: 'email', id: 'email', label: 'Email' },
  { kind: 'phone', id: 'phone', label: 'Phone number' },
  {
    kind: 'radio',
    id: 'contact_method',
    label: 'How should we reply?',
    options: options('Email', 'Call', 'Text'),
  },
  {
    kind: 'select',
    id: 'topic',
    label: 'What is it about?',
    options: options('A price', 'A consultation', 'Something else'),
  },
  { kind: 'textarea', id: 'message', label: 'Anything we should know?' },
  { kind: 'checkbox', id: 'agreed', label: 'The clinic may use what I write to answer me' },
];

const FIVE_HUNDRED = Array.from({ length: 500 }, (_, index) =>
  text(`f${index}`, `Question ${index + 1}`),
);

const TAG = '/dist/consult-form.js';
const ONE_FILE = '/dist/consult-form.standalone.js';
const CALLBACK = 'data-webhook="/lead" data-template="callback"';
const CONFIG = 'data-webhook="/lead" data-config="#form"';
const ROOM = 'style="display:block;min-height:1400px"';
const ELEMENT = `<consult-form ${ROOM}></consult-form>`;

const script = (src: string, attributes = ''): string =>
  `<script async src="${src}" ${attributes}></script>`;

const configScript = (fields: readonly object[]): string =>
  `<script type="application/json" id="form">${JSON.stringify({ fields })}</script>`;

/** Lines that have the browser ask for chunks as early as for the tag. */
function preloads(names: readonly string[]): string {
  const chunks = readdirSync(join(import.meta.dirname, '../../dist/chunks'));
  return names
    .flatMap((name) => chunks.filter((file) => chunkName(`chunks/${file}`) === name))
    .map((file) => `<link rel="modulepreload" href="/dist/chunks/${file}">`)
    .join('');
}

function partsOf(contender: Contender): Parts {
  switch (contender) {
    case 'host':
      return {};
    case 'floor':
      return { head: script('/floor.js'), form: `<div id="floor" ${ROOM}></div>` };
    case 'floor-500':
      return { head: script('/floor.js'), form: '<div id="floor" data-count="500"></div>' };
    case 'config':
      return { head: script(TAG, CONFIG), form: configScript(EIGHT) + ELEMENT };
    case 'config-500':
      return { head: script(TAG, CONFIG), form: configScript(FIVE_HUNDRED) + ELEMENT };
    case 'callback':
      return { head: script(TAG, CALLBACK), form: ELEMENT };
    case 'preload':
      return {
        head: preloads(['widget', 'template-callback']) + script(TAG, CALLBACK),
        form: ELEMENT,
      };
    case 'one-file':
      return { head: script(ONE_FILE, CALLBACK), form: ELEMENT };
    case 'launcher':
      return { head: script(TAG, CALLBACK) };
    case 'button':
      return { head: script('/button.js') };
  }
}

/** The markup of each contender's page, by path. */
export const benchPages = (page: HostPage): ReadonlyMap<string, string> =>
  new Map(CONTENDERS.map((contender) => [pathOf(contender), hostPage(page, partsOf(contender))]));
