/** In the one-file build a tab is a pill; no launcher is none. */
export { drawPoint } from './draw-point.ts';

export const dressTab = (): void => undefined;
