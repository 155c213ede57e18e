import type { Plugin } from 'vite';
import { STANDALONE, type TagChunks } from './chunk-names.ts';

/** The module that reads `CHUNKS`. */
const READER = /\/src\/loader\/remote-parts\.ts$/;

/** Notes what the chunks were called and writes that into the tag, which is built after them. */
export function tagChunks(): Plugin {
  const known: TagChunks = {
    createInstance: '',
    drawLauncher: '',
    templates: {},
    standalone: STANDALONE,
  };
  return {
    name: 'consult-form:tag-chunks',
    sharedDuringBuild: true,
    writeBundle(_, bundle) {
      for (const file of Object.keys(bundle)) {
        const name = /^chunks\/(.+)-[\w-]{8}\.js$/.exec(file)?.[1] ?? '';
        if (name === 'launcher') known.drawLauncher = file;
        if (name === 'widget') known.createInstance = file;
        const template = /^template-(.+)$/.exec(name)?.[1];
        if (template) known.templates[template] = file;
      }
    },
    transform: {
      filter: { id: READER },
      handler(code) {
        return { code: `const CHUNKS = ${JSON.stringify(known)};\n${code}`, map: null };
      },
    },
  };
}
