export { plainE164 } from './plain-e164.ts';
export { readPhone, zoneFor } from './read-phone.ts';
export { zoneOf } from './zone-of.ts';
export type { PhoneReading, Zone, Zones } from './read-phone.ts';
