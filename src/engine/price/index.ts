export type { PriceAnswers } from './answers.ts';
export { computePrice } from './compute-price.ts';
export { SESSIONS_LINE } from './result.ts';
export type { PriceFigure, PriceLine, PriceRange, PriceResult } from './result.ts';
