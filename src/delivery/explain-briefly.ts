/** In the one-file build: what happened; what mends it, the tag's build says. */
export { deliveryFacts as explainDelivery } from './delivery-facts.ts';
