import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { startServer } from './server.ts';
import { readSettings } from './settings.ts';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

try {
  const settings = readSettings(process.env);
  const dataFile = '.demo-data/inbox.jsonl';
  const server = await startServer({
    ...settings,
    dataFile: fromRoot(dataFile),
    distDir: fromRoot('dist'),
    pagesDir: fromRoot('demo/pages'),
  });
  const notes = [
    server.port === settings.port || settings.port === 0
      ? ''
      : `Port ${settings.port} is taken, so this is a free one.`,
    server.unreadable === 0
      ? ''
      : `Skipped ${server.unreadable} unreadable line(s) in ${dataFile}.`,
    existsSync(fromRoot('dist/consult-form.js'))
      ? ''
      : 'The widget is not built yet, so the pages have no form: run npm run build.',
  ].filter((note) => note !== '');

  console.log(`
  Consult Form demo

    Clinic page   ${server.url}/
    Inbox         ${server.url}/inbox
    Gallery       ${server.url}/gallery
    Kept in       ${dataFile}
${notes.map((note) => `\n  ${note}`).join('')}
  Ctrl+C stops it.
`);

  const stop = () => void server.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
