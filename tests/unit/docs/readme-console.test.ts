import { expect, test } from 'vitest';
import { judge } from '../../../src/api/judge.ts';
import { fetchConfig } from '../../../src/config/read-config.ts';
import { explainDelivery } from '../../../src/delivery/explain.ts';
import { REASONS, type DeliveryReason } from '../../../src/delivery/verdict.ts';
import { judgeCare } from '../../../src/schema/judge-care.ts';
import { judgeConfig, judgeSettings } from '../../../src/schema/index.ts';
import { formOf, templateOf } from '../templates/support.ts';
import { codeIn, read, sectionOf, tableIn } from './read-readme.ts';

const PAGE = { pageProtocol: 'https:' };
const text = (id: string, kind = 'text') => ({ id, kind, label: id });

function explain(reason: DeliveryReason, status: number | undefined, attempts: number): string {
  const { outcome } = REASONS[reason];
  return explainDelivery({ outcome, reason, status, attempts }, 'https://hooks.example/abc') ?? '';
}

async function unreadable(status: number): Promise<string> {
  const answer = { ok: false, status, body: null, text: () => Promise.resolve('') };
  const io = { fetch: () => Promise.resolve(answer), after: () => () => undefined };
  return (await fetchConfig('https://halden.example/form.json', io)).fault?.message ?? '';
}

const DENTAL = templateOf('dental');

/** What the code says, and the files of the loader whose words no test can call up by themselves. */
const SAID = [
  ...judgeConfig(
    { fields: [text('a'), text('b'), text('c', 'phonne')] },
    { ...PAGE, hasWebhook: false },
  ),
  ...judgeCare({ form: formOf(DENTAL), template: DENTAL, configs: [] }),
  ...(await judge({ fields: [text('a')], webhook: 'https://hooks.zapier.com/a' })),
  ...judgeSettings({ acent: '#123', webhook: 'http://hooks.example/abc' }, 'attribute', 'https:'),
]
  .map(({ message }) => message)
  .concat(
    await unreadable(404),
    explain('refused', 404, 1),
    explain('redirected', 200, 1),
    explain('network', undefined, 2),
    explain('timeout', undefined, 2),
    explain('blocked', undefined, 1),
    read('src/loader/place.ts'),
    read('src/loader/registry.ts'),
    read('src/loader/create-face.ts').replace('${id}', 'ask'),
    read('src/widget/later/say-left-out.ts'),
    read('src/loader/insert-host.ts').replace('${target}', '#ask').replaceAll('`', ''),
  );

/** Whether a text has these pieces in this order. */
function hasAll(whole: string, pieces: readonly string[]): boolean {
  let at = 0;
  return pieces.every((piece) => {
    const found = whole.indexOf(piece, at);
    at = found + piece.length;
    return found !== -1;
  });
}

const lines = tableIn(sectionOf('### What the console says')).map(
  ([line = '']) => codeIn(line)[0] ?? '',
);

test.each(lines)('the console says %s', (line) => {
  const pieces = line.split('…').map((piece) => piece.trim());
  expect(line).not.toBe('');
  expect(SAID.some((said) => hasAll(said, pieces))).toBe(true);
});

test('lines begin as the page says', () => {
  for (const file of ['src/platform/say.ts', 'src/loader/say.ts']) {
    expect(read(file)).toContain("console.warn('[consult-form]'");
  }
});
