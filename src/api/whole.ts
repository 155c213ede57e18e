/** All that the one-file build has in hand, so that nothing has to be fetched. */
export { createLater } from '../widget/later/index.ts';
export { createInstance } from './loaded.ts';
