import type { Plugin } from 'vite';

/** The library's own build for browsers that know classes, which its package does not export. */
const MODERN = '/libphonenumber-js/es6-modern/';

/**
 * The functions that we use; and in place of what reads nothing that we give it, nothing: setting out
 * numbers, `tel:` addresses, extensions, which are off by then, and versions of metadata.
 */
const INSTEAD: Readonly<Record<string, string>> = {
  'own.js':
    'export { default } from "./parsePhoneNumber.js"; export { default as Metadata } from "./metadata.js";',
  'format.js': 'export default () => "";',
  'helpers/extension/extractExtension.js': 'export default () => ({});',
  'helpers/extension/createExtensionPattern.js': 'export default () => "";',
  'helpers/extractFormattedPhoneNumberFromPossibleRfc3966NumberUri.js':
    'export default (text) => text;',
  'tools/semver-compare.js': 'export default () => 0;',
};

/** `libphonenumber-js` as far as it tells whether a number can be, and what it is as E.164. */
export function ownPhone(): Plugin {
  return {
    name: 'consult-form:own-phone',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^libphonenumber-js\/core$/ },
      async handler(source, importer) {
        const found = await this.resolve(source, importer, { skipSelf: true });
        return found && { id: found.id.replace('/core/index.js', '/es6-modern/own.js') };
      },
    },
    load: {
      filter: { id: /\/libphonenumber-js\/es6-modern\// },
      handler: (id) => INSTEAD[id.slice(id.indexOf(MODERN) + MODERN.length)],
    },
  };
}
