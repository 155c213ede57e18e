import { expect, test } from 'vitest';
import { judge } from '../../../src/api/judge.ts';

const FIELDS = [
  { id: 'email', kind: 'email', label: 'E-mail' },
  { id: 'pattern', kind: 'text', label: 'Your hair' },
  { id: 'story', kind: 'textarea', label: 'Your story' },
];
const url = 'https://hooks.example/a';

/** What is said of a webhook, in a form with sensitive questions unless a test says otherwise. */
async function said(webhook: unknown, fields: unknown = FIELDS): Promise<string[]> {
  const faults = await judge({ id: 'ask', fields, webhook });
  return faults.map(({ code, message }) => `${code} ${message}`);
}

test('a mapping of a key that is not there is said with its path and the nearest name', async () => {
  const fields = { Hair: 'patern', Mail: 'email', Agreed: 'consent_x' };
  const [hair, agreed, ...rest] = await said({ url, preset: 'form', fields });
  expect(hair).toBe(
    "unknown_field webhook.fields.Hair: 'patern' is no key of the flat submission, nor a field of this form; did you mean 'pattern'?",
  );
  expect(agreed).toMatch(/^unknown_field webhook\.fields\.Agreed: 'consent_x' is no key/);
  expect(rest).toEqual([]);
});

test('a name that the submission has already is said, but to those who take no others', async () => {
  const webhook = { url, fields: { phone: 'pattern' }, values: { id: 'x' } };
  expect(await said({ ...webhook, preset: 'form' })).toEqual([
    "no_effect webhook.fields.phone: 'pattern' is not sent: 'phone' is a key of the submission itself; take another name",
    "no_effect webhook.values.id: 'x' is not sent: 'id' is a key of the submission itself; take another name",
  ]);
  expect(await said({ ...webhook, preset: 'hubspot' })).toEqual([]);
});

test('names for a receiver of the nested submission have no effect, which is said', async () => {
  expect(await said({ url, preset: 'json', fields: { Hair: 'pattern' } })).toEqual([
    'no_effect webhook.fields: an object has no effect: json gets the nested submission, which has names of its own; leave it out, or name a preset with flat keys, such as form',
  ]);
});

test('salesforce without its oid takes nothing, which is said; with it all is well', async () => {
  const webhook = { url: 'https://webto.salesforce.com/servlet/servlet.WebToLead', minimal: true };
  expect(await said(webhook)).toEqual([
    'missing webhook.values.oid is missing; without it salesforce takes nothing: add it',
  ]);
  expect(await said({ ...webhook, values: { oid: '00D' } })).toEqual([]);
});

test('health details on their way to whom no agreement is known of are said, until the clinic says whether', async () => {
  const zapier = { url: 'https://hooks.zapier.com/hooks/catch/1/a' };
  expect(await said(zapier)).toEqual([
    `no_agreement webhook.minimal is missing, and zapier gets health details ('pattern' and 1 more), for which no business associate agreement is known of there; ask the vendor; without one write "minimal": true, with one "minimal": false`,
  ]);
  expect(await said({ ...zapier, minimal: true })).toEqual([]);
  expect(await said({ ...zapier, minimal: false })).toEqual([]);
  expect(await said(zapier, FIELDS.slice(0, 1))).toEqual([]);
  expect(await said({ url })).toEqual([]);
});

test('the same is said of a fallback, which gets all that the webhook does not take', async () => {
  const fallback = 'https://hooks.zapier.com/hooks/catch/1/a';
  expect(await said({ url, preset: 'server', fallback })).toEqual([
    expect.stringMatching(
      /^no_agreement webhook\.minimal is missing, and zapier gets health details/,
    ),
  ]);
  expect(await said({ url, preset: 'server', fallback, minimal: false })).toEqual([]);
  expect(await said({ url, preset: 'server', fallback: 'https://hooks.example/b' })).toEqual([]);
});

test('what is no text, name or flag is refused with its path', async () => {
  const webhook = { url, preset: 'form', fields: { a: 1 }, values: { b: {} }, minimal: 'yes' };
  const paths = (await judge({ id: 'ask', fields: FIELDS, webhook })).map(({ path }) => path);
  expect(paths).toEqual(['webhook.fields.a', 'webhook.values.b', 'webhook.minimal']);
});

test('photos of a minimal webhook are not asked for, which is said', async () => {
  const webhook = { url, minimal: true, photos: 'multipart' };
  expect(await said(webhook)).toEqual([
    "no_effect webhook.photos: 'multipart' has no effect: of a minimal webhook no photos are asked for; leave it out",
  ]);
  expect(await said({ ...webhook, photos: 'later' })).toEqual([]);
});
