import { describe, expect, test } from 'vitest';
import { encode } from '../../../src/delivery/encoders.ts';
import { buildSubmission } from '../../../src/delivery/index.ts';
import { presetOf } from '../../../src/delivery/known-hosts.ts';
import { PRESETS } from '../../../src/model/presets.ts';
import { judgeConfig } from '../../../src/schema/index.ts';
import { FORM, submissionInput } from '../delivery/fixtures.ts';
import { PRESET_ENTRIES } from '../delivery/preset-table.ts';
import { codeIn, read, sectionOf, tableIn } from './read-readme.ts';

/** What a site builder reads of presets. */
const RECEIVERS = read('src/delivery/presets/README.md');

test('the reference of receivers lists every preset, and no other', () => {
  expect(tableIn(RECEIVERS).map(([name = '']) => codeIn(name)[0])).toEqual(PRESETS);
});

describe('receivers', () => {
  test.each(tableIn(RECEIVERS))('%s', (name, host, ...rest) => {
    const [known, preset] = PRESET_ENTRIES.find(([one]) => `\`${one}\`` === name) ?? [];
    const path = known === 'salesforce' ? 'servlet/servlet.WebToLead' : 'hooks/a';
    expect(presetOf(`https://${host}/${path}`)).toBe(host === '' ? undefined : known);
    if (!preset) throw new Error(`${name} is no preset`);
    const { flat, encoder, cells, names, reads, dropsDoubles, baa } = preset;
    const { contentType } = encode(buildSubmission(submissionInput()), FORM, preset);
    const isFlat = flat || encoder === 'form';
    const keys = names ? 'its own' : isFlat ? `flat${cells ? ', for cells' : ''}` : 'nested';
    expect(rest).toEqual([
      contentType.split(';')[0],
      keys,
      reads === 'cors' ? 'read' : 'unreadable',
      dropsDoubles ? 'yes' : 'not known',
      baa ? (host === '' ? 'your own' : 'offered') : 'ask them',
    ]);
  });

  test('the vendors’ names in the page are what is sent', () => {
    const [block = ''] = /```json\n([\s\S]*?)```/.exec(RECEIVERS)?.slice(1) ?? [];
    const { webhook }: { webhook: Record<string, string> } = JSON.parse(block);
    expect(presetOf(webhook['url'] ?? '')).toBe('salesforce');
    const base = {
      ...{ clinic: {}, template: 'callback' },
      fields: [{ id: 'pattern', kind: 'text', label: 'P' }],
    };
    expect(judgeConfig({ ...base, webhook }, { pageProtocol: 'https:', hasWebhook: true })).toEqual(
      [],
    );
    const hubspot = PRESET_ENTRIES.find(([name]) => name === 'hubspot')?.[1];
    for (const property of Object.keys(hubspot?.names ?? {}))
      expect(RECEIVERS).toContain(`\`${property}\``);
  });

  test('only one is believed by its body', () => {
    const byBody = PRESET_ENTRIES.filter(([, one]) => one.accepts === 'ok-body');
    expect(byBody.map(([name]) => name)).toEqual(['google-sheets']);
    expect(sectionOf('### Receivers')).toContain('`{"ok":true}`');
  });
});
