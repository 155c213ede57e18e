// Our own lint rules, for what no built-in rule can say. Plain JavaScript, since the linter loads it in Node 20.
import { judgeImport, judgePlace } from './layout.js';

/**
 * The types that the linter offers to rule tests are those of rules.
 * @typedef {Parameters<import('oxlint/plugins-dev').RuleTester['run']>[1]} AnyRule
 * @typedef {Exclude<AnyRule, { createOnce: unknown }>} Rule
 * @typedef {Parameters<Rule['create']>[0]} Context
 * @typedef {ReturnType<Rule['create']>} Visitor
 * @typedef {Parameters<NonNullable<Visitor[string]>>[0]} Node
 */

/**
 * The linted file's path from the repository's root.
 * @param {Context} context
 */
function pathOf(context) {
  const file = context.filename.replaceAll('\\', '/');
  const root = `${context.cwd.replaceAll('\\', '/')}/`;
  return file.startsWith(root) ? file.slice(root.length) : file;
}

/**
 * The text of a literal, the fixed beginning of a template literal, else null.
 * @param {Node} node
 * @returns {string | null}
 */
function textOf(node) {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  return node.type === 'TemplateLiteral' ? node.quasis[0]?.value.cooked || null : null;
}

/**
 * The name of a member or a property: `a.name`, `a['name']`, `{ name: … }`.
 * @param {Node} key
 * @param {boolean} computed
 * @returns {string | null}
 */
function nameOf(key, computed) {
  return !computed && key.type === 'Identifier' ? key.name : textOf(key);
}

/**
 * The identifier that a chain begins with: `test` in `test.describe.only`.
 * @param {Node} node
 * @returns {string | null}
 */
function rootOf(node) {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression') return rootOf(node.object);
  if (node.type === 'CallExpression') return rootOf(node.callee);
  return null;
}

/**
 * The last name of a chain: `document` in `window.document`.
 * @param {Node} node
 * @returns {string | null}
 */
function lastNameOf(node) {
  if (node.type === 'MemberExpression') return nameOf(node.property, node.computed);
  return node.type === 'Identifier' ? node.name : null;
}

/**
 * Imports go down only; the table is in layout.js.
 * @type {Rule}
 */
const importDirections = {
  create(context) {
    const from = pathOf(context);
    /** @param {Node} node @param {Node} source @param {{ typeOnly?: boolean, lazy?: boolean }} how */
    const judge = (node, source, { typeOnly = false, lazy = false }) => {
      const message = judgeImport({ from, specifier: textOf(source), typeOnly, lazy });
      if (message !== null) context.report({ node, message });
    };
    return {
      Program(node) {
        const message = judgePlace(from);
        if (message !== null) context.report({ node, message });
      },
      ImportDeclaration: (node) =>
        judge(node, node.source, { typeOnly: node.importKind === 'type' }),
      ExportAllDeclaration: (node) =>
        judge(node, node.source, { typeOnly: node.exportKind === 'type' }),
      ExportNamedDeclaration(node) {
        if (node.source) judge(node, node.source, { typeOnly: node.exportKind === 'type' });
      },
      ImportExpression: (node) => judge(node, node.source, { lazy: true }),
      TSImportType: (node) => judge(node, node.source, { typeOnly: true }),
      TSImportEqualsDeclaration: (node) => context.report({ node, message: 'write an ES import' }),
      MetaProperty(node) {
        const { parent } = node;
        if (
          parent.type === 'MemberExpression' &&
          nameOf(parent.property, parent.computed) === 'glob'
        )
          context.report({ node, message: 'import.meta.glob hides the direction of an import' });
      },
    };
  },
};

/**
 * Relative imports name the file as it is, so that Node, the bundler and a reader find the same one.
 * @type {Rule}
 */
const importExtensions = {
  create(context) {
    /** @param {Node} node */
    const check = (node) => {
      const source = 'source' in node ? node.source : null;
      const text = source?.type === 'Literal' ? textOf(source) : null;
      if (source === null || text === null || !/^\.{1,2}(?:\/|$)/u.test(text)) return;
      if (!/\.(?:tsx?|m?js|json|css|svg)(?:[?#].*)?$/u.test(text))
        context.report({ node: source, message: 'write the file name with its extension' });
    };
    return {
      ImportDeclaration: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

/** Ways to turn text into markup or code, as members and as props. They break under Trusted Types and let text be run. */
const sinks = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'parseFromString',
  'createContextualFragment',
  'srcdoc',
  'srcDoc',
]);

/** @type {Rule} */
const noHtmlSinks = {
  create(context) {
    /** @param {Node} node @param {string | null} name */
    const check = (node, name) => {
      if (name !== null && sinks.has(name))
        context.report({ node, message: `${name} turns text into markup; build nodes instead` });
    };
    return {
      MemberExpression(node) {
        const name = nameOf(node.property, node.computed);
        check(node, name);
        const holder = lastNameOf(node.object) ?? '';
        if (/^(?:document|doc|ownerDocument)$/u.test(holder) && /^write(?:ln)?$/u.test(name ?? ''))
          context.report({ node, message: 'document.write can erase the host page' });
      },
      JSXAttribute(node) {
        if (node.name.type === 'JSXIdentifier') check(node, node.name.name);
      },
      Property(node) {
        if (node.parent.type === 'ObjectExpression') check(node, nameOf(node.key, node.computed));
      },
    };
  },
};

const starters = new Set(['test', 'it', 'describe', 'suite', 'bench']);
const skips = new Set(['skip', 'only', 'todo', 'fixme', 'skipIf', 'runIf', 'fails', 'fail']);
const skipOptions = new Set(['skip', 'only', 'todo', 'fails', 'retry', 'retries']);
const shortSkips = new Set(['xit', 'xtest', 'xdescribe', 'fit', 'fdescribe']);
/** Where tests come from: the libraries, and fixtures of our own. */
const testSources = /^(?:vitest|@playwright\/test)$|\/fixtures\.ts$/u;

/**
 * No test is skipped, focused, left for later, expected to fail or run again until it passes; vitest and Playwright.
 * @type {Rule}
 */
const noSkippedTests = {
  create(context) {
    // A test may go by any name (`import { test as base }`, `(c) => c.skip()`), so the file counts.
    let hasTests = false;
    /** @param {Node} node @param {string} name */
    const report = (node, name) =>
      context.report({ node, message: `${name}: every test runs, once, and must pass` });
    return {
      ImportDeclaration(node) {
        hasTests ||= testSources.test(textOf(node.source) ?? '');
      },
      MemberExpression(node) {
        const name = nameOf(node.property, node.computed);
        const isStarters = starters.has(rootOf(node.object) ?? '');
        if (name !== null && skips.has(name) && (hasTests || isStarters)) report(node, name);
      },
      CallExpression(node) {
        const root = rootOf(node.callee);
        if (root === null) return;
        if (shortSkips.has(root)) report(node, root);
        if (!starters.has(root)) return;
        const one = node.callee.type === 'Identifier' && node.arguments.length === 1;
        if (one && /^(?:test|it)$/u.test(root)) report(node, 'a test without a body');
        for (const argument of node.arguments) {
          reportOptions(argument, report);
          reportContext(argument, report);
        }
      },
    };
  },
};

/**
 * `test('…', { skip: true }, …)`, `test.describe.configure({ retries: 2 })`.
 * @param {Node} options
 * @param {(node: Node, name: string) => void} report
 */
function reportOptions(options, report) {
  if (options.type !== 'ObjectExpression') return;
  for (const property of options.properties) {
    if (property.type !== 'Property') continue;
    const name = nameOf(property.key, property.computed);
    if (name !== null && skipOptions.has(name)) report(property, name);
  }
}

/**
 * `test('…', ({ skip }) => …)`.
 * @param {Node} body
 * @param {(node: Node, name: string) => void} report
 */
function reportContext(body, report) {
  if (body.type !== 'ArrowFunctionExpression' && body.type !== 'FunctionExpression') return;
  const [first] = body.params;
  if (first?.type !== 'ObjectPattern') return;
  for (const property of first.properties) {
    if (property.type !== 'Property') continue;
    const name = nameOf(property.key, property.computed);
    if (name === 'skip') report(property, name);
  }
}

/**
 * A sleep makes a test slow on a fast machine and wrong on a slow one.
 * @type {Rule}
 */
const noTimedWaits = {
  create(context) {
    return {
      MemberExpression(node) {
        if (nameOf(node.property, node.computed) === 'waitForTimeout')
          context.report({ node, message: 'wait for what should happen, not for time' });
      },
    };
  },
};

export default {
  meta: { name: 'consult' },
  rules: {
    'import-directions': importDirections,
    'import-extensions': importExtensions,
    'no-html-sinks': noHtmlSinks,
    'no-skipped-tests': noSkippedTests,
    'no-timed-waits': noTimedWaits,
  },
};
