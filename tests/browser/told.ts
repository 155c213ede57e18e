import { isRecord } from '../../src/model/plain.ts';
import { expect } from './fixtures.ts';
import type { Filled } from './form-look.ts';

type Data = Readonly<Record<string, unknown>>;

const camelCase = (id: string): string =>
  id.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Where each field's answer stands in a submission, by the field's id. */
function findIn(data: Data, id: string): unknown {
  const { contact, answers, consents } = data;
  const own = isRecord(answers) && answers[id];
  if (isRecord(own)) return own['value'];
  const consent = isRecord(consents) && consents[id];
  if (isRecord(consent)) return consent['given'];
  if (id === 'phone') return isRecord(contact) ? contact['phoneRaw'] : undefined;
  return (isRecord(contact) ? contact[camelCase(id)] : undefined) ?? data[id];
}

function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join(' ');
  if (value === true) return 'yes';
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
}

/** What a submission tells of a field, written as the form shows it: a tick is "yes". */
const toldOf = (data: Data, id: string): string => written(findIn(data, id));

/** All that was answered has arrived, and nothing that must be answered was left empty. */
export function expectTold(data: Data, filled: readonly Filled[]): void {
  const empty = filled.filter(({ isRequired, values }) => isRequired && values === '');
  expect(empty).toEqual([]);
  const answered = filled.filter(({ values }) => values !== '');
  expect(answered.map(({ id }) => [id, toldOf(data, id)])).toEqual(
    answered.map(({ id, values }) => [id, values]),
  );
}
