import type { Example } from './example.ts';

const imports = "import { test, expect } from 'vitest';\n";
const browser = "import { test, expect } from '@playwright/test';\n";

/** Every test runs, once, and must pass. */
export const testExamples: Example[] = [
  {
    rule: 'consult(no-skipped-tests)',
    folder: 'tests/unit/engine',
    refused: {
      'test.skip': `${imports}test.skip('x', () => { expect(1).toBe(1); });`,
      'test.only': `${imports}test.only('x', () => { expect(1).toBe(1); });`,
      'test.todo': `${imports}test.todo('x');\nexport { expect };`,
      'test.fails': `${imports}test.fails('x', () => { expect(1).toBe(1); });`,
      'test.skipIf': `${imports}test.skipIf(true)('x', () => { expect(1).toBe(1); });`,
      'test.concurrent.only': `${imports}test.concurrent.only('x', () => { expect(1).toBe(1); });`,
      'test.only.each': `${imports}test.only.each([1])('%i', (n) => { expect(n).toBe(1); });`,
      'a skip by option': `${imports}test('x', { skip: true }, () => { expect(1).toBe(1); });`,
      'a retry': `${imports}test('x', { retry: 2 }, () => { expect(1).toBe(1); });`,
      'a skip inside': `${imports}test('x', ({ skip }) => { skip(); expect(1).toBe(1); });`,
      'a test without a body': `${imports}test('x');\nexport { expect };`,
      'test.only under another name': `import { test as base, expect } from 'vitest';\nbase.only('x', () => { expect(1).toBe(1); });`,
      'test.only by a copy': `${imports}const again = test;\nagain.only('x', () => { expect(1).toBe(1); });`,
      'a skip by its context': `${imports}test('x', (c) => { c.skip(); expect(1).toBe(1); });`,
      'describe.skip': `import { describe, it, expect } from 'vitest';\ndescribe.skip('x', () => { it('y', () => { expect(1).toBe(1); }); });`,
      xit: "declare const xit: (name: string, body: () => void) => void;\nxit('x', () => {});",
    },
    allowed: {
      'a test': `${imports}test('x', () => { expect(1).toBe(1); });`,
      'a table of tests': `${imports}test.for([1])('%i', (n) => { expect(n).toBe(1); });`,
      'a slow test': `${imports}test('x', { timeout: 9000 }, () => { expect(1).toBe(1); });`,
    },
  },
  {
    rule: 'consult(no-skipped-tests)',
    folder: 'tests/browser',
    refused: {
      'test.fixme': `${browser}test.fixme('x', async ({ page }) => { await expect(page).toHaveTitle('x'); });`,
      'test.skip, by browser': `${browser}test('x', async ({ page, isMobile }) => { test.skip(isMobile); await expect(page).toHaveTitle('x'); });`,
      'test.describe.only': `${browser}test.describe.only('x', () => { test('y', async ({ page }) => { await expect(page).toHaveTitle('x'); }); });`,
      'test.skip under another name': `import { test as base, expect } from '@playwright/test';\nbase.skip('x', async ({ page }) => { await expect(page).toHaveTitle('x'); });`,
      'test.fixme of our fixtures': `import { test as ours, expect } from './fixtures.ts';\nours.fixme('x', async ({ page }) => { await expect(page).toHaveTitle('x'); });`,
      'test.fail': `${browser}test.fail('x', async ({ page }) => { await expect(page).toHaveTitle('x'); });`,
      retries: `${browser}test.describe.configure({ retries: 2 });\nexport { expect };`,
    },
    allowed: {
      'a test': `${browser}test('x', async ({ page }) => { await expect(page).toHaveTitle('x'); });`,
    },
  },
  {
    rule: 'consult(no-timed-waits)',
    folder: 'tests/browser',
    refused: {
      waitForTimeout: `${browser}test('x', async ({ page }) => { await page.waitForTimeout(9); await expect(page).toHaveTitle('x'); });`,
    },
    allowed: {},
  },
];
