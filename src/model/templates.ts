/** Names of the ready form configs. */
export const TEMPLATES = ['callback', 'smp-consultation'] as const;
