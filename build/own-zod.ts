import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { cut, type Cut } from './cut.ts';

const MARK = '?rules';

/**
 * What rules for answers leave unused of zod's core (4.4.3): checks that are waited for, writing a
 * value back (`encode`), the Standard Schema face, patterns for JSON Schema, and its own errors. It
 * is half of what every form would load.
 */
const UNUSED: Readonly<Record<string, readonly Cut[]>> = {
  'schemas.js': [
    {
      from: '// if inst is itself a checks.$ZodCheck',
      to: 'fn(inst);\n        }\n    }',
    },
    { from: 'inst._zod.bag = inst._zod.bag || {}; // initialize _bag object' },
    { from: 'let asyncResult;' },
    {
      from: 'if (ch._zod.def.when) {',
      to: 'else if (isAborted) {',
      instead: 'if (isAborted) {',
    },
    {
      from: 'const _ = ch._zod.check(payload);',
      to: 'return asyncResult.then(() => {\n                    return payload;\n                });\n            }',
      instead:
        'ch._zod.check(payload);\nif (payload.issues.length > currLen && !isAborted) isAborted = util.aborted(payload, currLen);\n}',
    },
    {
      from: 'const handleCanaryResult',
      to: '// forward',
      instead: 'inst._zod.run = (payload, ctx) => {',
    },
    {
      from: 'if (result instanceof Promise) {',
      to: 'return result.then((result) => runChecks(result, checks, ctx));\n            }',
      after: 'inst._zod.run = (payload, ctx) => {',
    },
    { from: 'util.defineLazy(inst, "~standard"', to: 'version: 1,\n    }));' },
    { from: 'inst._zod.version = version;' },
    {
      from: 'inst._zod.pattern =',
      to: 'regexes.string(inst._zod.bag);',
      after: '$ZodString = ',
    },
    { from: 'if (def.coerce)', to: 'catch (_) { }', after: '$ZodString = ' },
    { from: 'inst._zod.pattern =', to: '.join("|")})$`);', after: '$ZodLiteral = ' },
    // A choice without options takes no answer, rather than throw as it is judged.
    { from: 'if (def.values.length === 0) {', to: '}\n', after: '$ZodLiteral = ' },
    // What an issue tells besides its code is for zod's own messages.
    { from: 'expected: "string",', after: '$ZodString = ' },
    { from: 'input: payload.value,', to: 'inst,', after: '$ZodString = ' },
    { from: 'values: def.values,', to: 'inst,', after: '$ZodLiteral = ' },
  ],
  'checks.js': [
    { from: '(_a = inst._zod).onattach ?? (_a.onattach = []);', after: '$ZodCheck = ' },
    {
      from: 'var _a;\n    $ZodCheck.init(inst, def);',
      to: 'inst._zod.bag.maximum = def.maximum;\n    });',
      instead: '$ZodCheck.init(inst, def);',
      after: '$ZodCheckMaxLength = ',
    },
    { from: 'const origin = util.getLengthableOrigin(input);', after: '$ZodCheckMaxLength = ' },
    { from: 'origin,', after: '$ZodCheckMaxLength = ' },
    { from: 'inclusive: true,', to: 'inst,', after: '$ZodCheckMaxLength = ' },
    {
      from: '$ZodCheckStringFormat.init(inst, def);',
      instead: '$ZodCheck.init(inst, def);',
      after: '$ZodCheckRegex = ',
    },
    { from: 'origin: "string",', after: '$ZodCheckRegex = ' },
    { from: 'format: "regex",', to: 'inst,', after: '$ZodCheckRegex = ' },
  ],
  'util.js': [
    {
      from: 'export const captureStackTrace',
      to: '(..._args) => { });',
      instead: 'export const captureStackTrace = () => {};',
    },
  ],
  'core.js': [
    {
      from: '// support prototype modifications',
      to: 'inst[k] = proto[k].bind(inst);\n            }\n        }',
    },
    { from: 'const Parent = ', to: 'Object.defineProperty(Definition, "name", { value: name });' },
    { from: 'params?.Parent ? new Definition() : this', instead: 'this' },
    {
      from: 'Object.defineProperty(_, Symbol.hasInstance, {',
      to: 'Object.defineProperty(_, "name", { value: name });',
    },
    { from: '(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});' },
    { from: 'export const globalConfig = globalThis.', instead: 'export const globalConfig = {}.' },
  ],
};

/**
 * Gives the rules for answers a copy of zod of their own. A bundler keeps one module in one chunk,
 * so that with a shared copy every form would load what only the judge of configs needs.
 */
export function ownZod(): Plugin {
  return {
    name: 'consult-form:own-zod',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^zod\/v4\/core$|^\./ },
      async handler(source, importer = '') {
        const isRules =
          importer.endsWith('/src/schema/check-answer.ts') && source.startsWith('zod');
        if (!isRules && !importer.endsWith(MARK)) return undefined;
        const from = importer.replace(MARK, '');
        const found = await this.resolve(source, from, { skipSelf: true });
        return found && { ...found, id: found.id + MARK };
      },
    },
    load: {
      filter: { id: /\?rules$/ },
      async handler(id) {
        const path = id.replace(MARK, '');
        const code = await readFile(path, 'utf8');
        return { code: cut(path, code, UNUSED[basename(path)] ?? []), map: null };
      },
    },
  };
}
