import { normalise } from '../../../../src/config/index.ts';
import type { FurtherContext } from '../../../../src/engine/further/index.ts';
import type { FieldKind, FieldOf, FurtherField } from '../../../../src/schema/types.ts';

export const TODAY = '2026-11-25';

export const context: FurtherContext = { locale: 'en-US', country: 'US', today: () => TODAY };

const isOf = <K extends FieldKind>(kind: K, field: object): field is FieldOf<K> =>
  'kind' in field && field.kind === kind;

/** A field as the widget has it, of these settings and the defaults. */
export function further<K extends FurtherField['kind']>(kind: K, more: object = {}): FieldOf<K> {
  const config = { fields: [{ id: 'answer', label: 'Answer', ...more, kind }] };
  const { form, dropped } = normalise(config, { pageProtocol: 'https:' });
  const [field] = form.steps[0]?.fields ?? [];
  if (!field || !isOf(kind, field) || dropped[0]) throw new Error(`no such ${kind}`);
  return field;
}
