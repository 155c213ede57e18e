export type { PriceAnswers } from './answers.ts';
export { computePrice } from './compute-price.ts';
export { fieldsPriced } from './fields-priced.ts';
export type { PriceFigure, PriceLine, PriceRange, PriceResult } from './result.ts';
