export { fitWithin, type Size } from './fit-within.ts';
export { readHead } from './read-head.ts';
