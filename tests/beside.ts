// `tsx tests/beside.ts NAME…`: scripts of package.json, beside each other: builds keep to one core. Fails where one of them does, and names it.
import { runBeside } from './run-beside.ts';

const names = process.argv.slice(2);
console.log(`Beside each other, each shown when it ends: ${names.join(', ')}`);
const failed = await runBeside(
  names.map((name) => ({ name, program: 'npm', args: ['run', name] })),
  (text) => process.stdout.write(text),
);
for (const name of failed) console.error(`npm run ${name} failed`);
if (failed.length > 0) process.exitCode = 1;
