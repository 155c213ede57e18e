/** The part of a condition that says which fields it asks about. */
export interface AsksFields {
  field?: string | undefined;
  all?: readonly AsksFields[] | undefined;
  any?: readonly AsksFields[] | undefined;
  not?: AsksFields | undefined;
}

/** Ids of the fields that a condition asks about, in the order written. */
export function fieldsAsked({ field, all = [], any = [], not }: AsksFields): string[] {
  const own = field === undefined ? [] : [field];
  return [...own, ...[...all, ...any, ...(not ? [not] : [])].flatMap(fieldsAsked)];
}
