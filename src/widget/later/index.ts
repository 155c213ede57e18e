export { createLater } from './create-later.tsx';
export type { Later, LaterOptions } from './create-later.tsx';
