/** Parts of a day that a visit may be wished for, in the order of the day. */
export const DAYPARTS = ['morning', 'afternoon', 'evening'] as const;
