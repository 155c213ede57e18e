/** What opens a form besides its launcher: how that is read, and what watches for it. */
export { readTriggers } from '../../config/read-triggers.ts';
export { watchTriggers } from './watch-triggers.ts';
