/** Keys of a field that hold a condition. */
export const CONDITION_KEYS = ['visibleWhen', 'requiredWhen'] as const;
