/** All that the one-file build has in hand, so that nothing has to be fetched. */
export { createLater } from '../widget/later/index.ts';
export { widget } from './loaded.ts';
