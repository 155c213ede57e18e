import { CHOICE_KINDS, TICK_KINDS, TYPED_KINDS } from '../model/field-kinds.ts';
import { isRecord } from '../model/plain.ts';
import type { Plain } from '../model/plain.ts';
import type { Place } from './complete.ts';
import { createFault, joinPath, nameOf, show, unknownName } from './create-fault.ts';
import type { Fault } from './faults.ts';
import type { Askable } from './judge-comparison.ts';
import { judgeCondition } from './judge-condition.ts';
import { asksOf, spotAt, type Ask } from './price-parts.ts';
import type { Spot } from './value-faults.ts';

const isOneOf = (kinds: readonly string[], kind: unknown): boolean =>
  kinds.some((known) => known === kind);

/** Ids of a field's options; `undefined` where nobody can say them yet. */
function optionsIn({ options }: Plain): string[] | undefined {
  if (!Array.isArray(options)) return undefined;
  return options.flatMap((option) => (isRecord(option) ? [nameOf(option['id'])] : []));
}

const unfit = ({ path, found }: Spot, { kind }: Plain, mend: string): Fault =>
  createFault({
    code: 'unfit_operator',
    path,
    found,
    says: `is a field of kind ${show(kind)}, which this cannot price`,
    mend,
  });

/** Whether the kind of the field can answer what is asked. */
function judgeFit({ field, options }: Ask, asked: Plain): Fault[] {
  const { kind } = asked;
  if (options && isOneOf([...TYPED_KINDS, ...TICK_KINDS, 'hidden'], kind)) {
    return [unfit(field, asked, 'ask about a field with options, or use "when"')];
  }
  const isSingle =
    isOneOf([...TICK_KINDS, ...CHOICE_KINDS], kind) && kind !== 'checkboxes' && kind !== 'photos';
  if (options || !isSingle) return [];
  return [unfit(field, asked, 'add "options" that say how many each stands for')];
}

function judgeAsk(ask: Ask, fields: Askable): Fault[] {
  const { path, found } = ask.field;
  if (typeof found !== 'string') return [];
  const asked = fields.get(found);
  if (!asked) {
    const says = 'is not the id of a field';
    return [unknownName([...fields.keys()], { code: 'unknown_field', path, found, says })];
  }
  const misfits = judgeFit(ask, asked);
  const known = optionsIn(asked);
  if (misfits.length > 0 || !known) return misfits;
  const says = `is not an option of '${found}'`;
  return (ask.options ?? [])
    .filter((option) => !known.includes(nameOf(option.found)))
    .map((option) => unknownName(known, { code: 'unknown_option', ...option, says }));
}

/** What a rule calls "not sure" must be an option of a field that it asks about. */
function judgeUnsure(rule: Place, asks: readonly Ask[], fields: Askable): Fault[] {
  const { path, found } = spotAt(rule, 'unsure');
  const lists = asks.map(({ field }) => optionsIn(fields.get(nameOf(field.found)) ?? {}));
  const known = lists.flatMap((list) => list ?? []);
  if (!Array.isArray(found) || lists.includes(undefined)) return [];
  const says = 'is not an option that this asks about';
  return found.flatMap((id: unknown, index) => {
    if (typeof id !== 'string' || known.includes(id)) return [];
    const spot = { path: joinPath(path, index), found: id };
    return [unknownName(known, { code: 'unknown_option', ...spot, says })];
  });
}

/** Every name in a rule, or in the sessions, that is no field or option of the form. */
export function judgeNames(rule: Place, fields: Askable): Fault[] {
  const asks = asksOf(rule);
  const when = spotAt(rule, 'when');
  return [
    ...asks.flatMap((ask) => judgeAsk(ask, fields)),
    ...judgeUnsure(rule, asks, fields),
    ...(when.found === undefined ? [] : judgeCondition(when, fields)),
  ];
}
