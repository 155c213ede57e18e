import { expect, test } from 'vitest';
import { deliveryFacts } from '../../../src/delivery/delivery-facts.ts';

test('without room for mends it is said what happened, of the webhook only the origin', () => {
  const result = { outcome: 'rejected', reason: 'refused', status: 404, attempts: 2 } as const;
  expect(deliveryFacts(result, 'https://hooks.example/secret')).toBe(
    'submission rejected at https://hooks.example (refused, HTTP 404, 2 attempts).',
  );
  expect(
    deliveryFacts({ ...result, outcome: 'failed', doubt: 'network' }, 'https://hooks.example/'),
  ).toMatch(/404, 2 attempts, after one that may have arrived\)\.$/);
});
