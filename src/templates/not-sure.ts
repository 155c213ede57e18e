/** Nobody has to know: an answer that keeps the way open. */
export const NOT_SURE = { id: 'not_sure', label: 'I am not sure' };
