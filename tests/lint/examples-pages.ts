import type { Example } from './example.ts';

/** What could run text as code, and what locks a visitor out. */
export const pageExamples: Example[] = [
  {
    rule: 'consult(no-html-sinks)',
    folder: 'src/platform',
    refused: {
      innerHTML: "export const f = (x: Element) => { x.innerHTML = ''; };",
      "['innerHTML']": "export const f = (x: Element) => { x['innerHTML'] = ''; };",
      outerHTML: "export const f = (x: Element) => { x.outerHTML = ''; };",
      insertAdjacentHTML: "export const f = (x: Element) => x.insertAdjacentHTML('beforeend', '');",
      'document.write': "export const f = () => document.write('');",
      'ownerDocument.writeln': "export const f = (x: Element) => x.ownerDocument.writeln('');",
      srcdoc: "export const f = (x: HTMLIFrameElement) => { x.srcdoc = ''; };",
      parseFromString: "export const f = (x: DOMParser) => x.parseFromString('', 'text/html');",
      'a bag of props': "export const props = { innerHTML: '' };",
    },
    allowed: {
      textContent: "export const f = (x: Element) => { x.textContent = ''; };",
      'another write': "export const f = (out: { write(text: string): void }) => out.write('');",
    },
  },
  {
    rule: 'consult(no-html-sinks)',
    folder: 'src/ui',
    extension: 'tsx',
    refused: {
      dangerouslySetInnerHTML:
        "const props = { __html: '' };\nexport const F = () => <p dangerouslySetInnerHTML={props} />;",
      'innerHTML as a prop': "export const F = () => <p innerHTML='' />;",
    },
    allowed: { text: 'export const F = () => <p>text</p>;' },
  },
  {
    rule: 'eslint(no-eval)',
    folder: 'src/platform',
    refused: { eval: "export const f = (): unknown => eval('1');" },
    allowed: {},
  },
  {
    rule: 'eslint(no-new-func)',
    folder: 'src/platform',
    refused: { 'new Function': "export const f = () => new Function('return 1');" },
    allowed: {},
  },
  {
    rule: 'eslint(no-script-url)',
    folder: 'src/platform',
    refused: { 'javascript:': "export const address = 'javascript:alert(1)';" },
    allowed: {},
  },
  {
    rule: 'react-hooks(rules-of-hooks)',
    folder: 'src/ui',
    extension: 'tsx',
    refused: {
      'a hook in a branch':
        "import { useId } from 'preact/hooks';\nexport const useIt = (on: boolean) => (on ? useId() : '');",
    },
    allowed: {
      'a hook, always':
        "import { useId } from 'preact/hooks';\nexport const useIt = () => useId();",
    },
  },
  {
    rule: 'jsx-a11y(label-has-associated-control)',
    folder: 'src/ui',
    extension: 'tsx',
    refused: { 'a label of nothing': 'export const F = () => <label>Name</label>;' },
    allowed: { 'a label of a control': "export const F = () => <label for='name'>Name</label>;" },
  },
];
