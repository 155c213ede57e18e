import { expect, test } from 'vitest';
import { normalise } from '../../../src/config/index.ts';

const read = (webhook: unknown) => {
  const { form, dropped } = normalise({ fields: [], webhook }, { pageProtocol: 'https:' });
  return { webhook: form.webhook, dropped };
};

test('of names and values those that can be used are kept, and the others told', () => {
  const webhook = { fields: { Hair: 'pattern', Bad: 1 }, values: { oid: '00D', Bad: null } };
  expect(read(webhook)).toMatchObject({
    webhook: { fields: { Hair: 'pattern' }, values: { oid: '00D' }, minimal: undefined },
    dropped: ['webhook.fields.Bad', 'webhook.values.Bad'],
  });
  expect(read({ fields: 'x' })).toMatchObject({ webhook: { fields: undefined } });
});

test.each(['true', 'yes', 1, {}, null])(
  'minimal as %j cannot be used, and sends less rather than all',
  (minimal) => {
    expect(read({ minimal })).toMatchObject({
      webhook: { minimal: true },
      dropped: ['webhook.minimal'],
    });
  },
);

test.each([true, false, undefined])('minimal as %j is what it says', (minimal) => {
  expect(read({ minimal }).webhook.minimal).toBe(minimal);
});
