export { dayOf, judgeFurther } from './judge-further.ts';
export { figureText, readNumber } from './read-number.ts';
export { tellDay, tellFurther } from './tell-further.ts';
export type { FurtherContext, FurtherFault } from './judge-further.ts';
