export { deliver } from '../deliver.ts';
export { createOutbox } from './outbox.ts';
export type { DeliveryResult } from '../deliver.ts';
export type { DeliveryIo } from '../io.ts';
export type { Dispatch, Sent } from '../dispatch.ts';
export type { Hear, Outbox, OutboxParts } from './outbox.ts';
export type { EntryStore, Hold, Kept } from './ports.ts';
