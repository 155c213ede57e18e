import type { Plugin } from 'vite';

const EXPORT = /export\{([^}]*)\};?\s*$/;

interface Name {
  /** As the chunk itself has it. */
  local: string;
  /** As others ask for it. */
  alias: string;
}

/** `a as B, c` of a list in braces; where both are alike only one is written. */
const namesIn = (list: string): Name[] =>
  list.split(',').map((one) => {
    const [local = '', alias = local] = one.trim().split(' as ');
    return { local, alias };
  });

/**
 * Has one chunk export its parts under the names that they have inside, and the others ask for
 * those: the widget shares some fifty, and `a as B` for each costs it 70 bytes. Only names that the
 * bundler itself has made up, of a letter or two, are changed: nobody asks for those from outside.
 * It runs after the minifier, and fails the build where a part that is asked for is not there.
 */
export function plainExports(isShared: (fileName: string) => boolean): Plugin {
  return {
    name: 'consult-form:plain-exports',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [one] : []));
      for (const shared of chunks.filter(({ fileName }) => isShared(fileName))) {
        const names = namesIn(EXPORT.exec(shared.code)?.[1] ?? '');
        const locals = new Map(names.map(({ local, alias }) => [alias, local]));
        const nameOf = (alias: string): string =>
          alias.length > 2 ? alias : (locals.get(alias) ?? this.error(`${alias} is not exported`));
        const written = names.map(({ local, alias }) =>
          local === nameOf(alias) ? local : `${local} as ${alias}`,
        );
        shared.code = shared.code.replace(EXPORT, () => `export{${written.join()}};`);
        const base = shared.fileName.replace(/^.*\//, '');
        const imports = new RegExp(`import\\{([^}]*)\\}from"\\./${base}"`, 'g');
        for (const chunk of chunks) {
          chunk.code = chunk.code.replace(imports, (_all, list: string) => {
            const asked = namesIn(list).map(({ local: alias, alias: local }) =>
              nameOf(alias) === local ? local : `${nameOf(alias)} as ${local}`,
            );
            return `import{${asked.join()}}from"./${base}"`;
          });
        }
      }
    },
  };
}
