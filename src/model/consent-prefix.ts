/** Prefix under which the flat submission writes consents. */
export const CONSENT_PREFIX = 'consent_';
