import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLinks } from '../../../src/i18n/index.ts';
import { faults, messages, text } from './support.ts';

const JAVASCRIPT = '[our policy](javascript:void)';

test('a link that leads nowhere is told with its place, what was found and what may stand there', () => {
  expect(faults({ fields: [text('a', { label: `Read ${JAVASCRIPT}` })] })).toEqual([
    {
      name: 'ConfigFault',
      code: 'refused_address',
      path: 'fields[0].label',
      found: "'javascript:void'",
      allowed: 'https://…, http://…, mailto:…, tel:… and, on the page’s own site, /…',
      suggestion: undefined,
      message:
        "fields[0].label: 'javascript:void' is nowhere a link may lead, so its words are shown alone; allowed: https://…, http://…, mailto:…, tel:… and, on the page’s own site, /…",
    },
  ]);
});

describe('wherever links are read', () => {
  test.each([
    ['title', { title: JAVASCRIPT }],
    ['intro', { intro: JAVASCRIPT }],
    ['steps[0].title', { steps: [{ title: JAVASCRIPT, fields: [text('b')] }] }],
    ['steps[0].intro', { steps: [{ intro: JAVASCRIPT, fields: [text('b')] }] }],
    ['steps[0].fields[0].hint', { steps: [{ fields: [text('b', { hint: JAVASCRIPT })] }] }],
    ['success.title', { success: { title: JAVASCRIPT } }],
    ['success.text', { success: { text: JAVASCRIPT } }],
    ['messages["delivered.text"]', { messages: { 'delivered.text': JAVASCRIPT } }],
  ])('at %s one that leads nowhere is told', (path, part) => {
    expect(faults(part).map((fault) => fault.path.replaceAll("'", '"'))).toEqual([path]);
  });
});

test('each link of a text is told by itself', () => {
  const hint = '[a](data:text/html,x) or [b](https://b.example) or [c](vbscript:x)';
  expect(faults({ fields: [text('a', { hint })] }).map(({ found }) => found)).toEqual([
    "'data:text/html,x'",
    "'vbscript:x'",
  ]);
});

test.each(['evil.example/x', '//evil.example/x'])(
  'of the address %s without its scheme the whole one is suggested',
  (url) => {
    expect(messages({ intro: `[a](${url})` })).toEqual([
      `intro: '${url}' is nowhere a link may lead, so its words are shown alone; did you mean 'https://evil.example/x'?`,
    ]);
  },
);

test('the privacy policy may be linked by its name, and a link without an address is left out', () => {
  expect(messages({ intro: '[a]({privacy}) [b]({privacy}#part) [c]()' })).toEqual([]);
});

test('what is told is exactly what the form shows as words alone', () => {
  const address = fc.oneof(
    fc.constantFrom('javascript:x', 'JavaScript:x', '/a', '//a.b', '#top', 'a.b', 'HTTP://a'),
    fc.constantFrom('mailto:a@b.c', 'tel:1', 'data:x', 'http:/a', 'https://a.b', ''),
    fc.string(),
  );
  const link = fc.tuple(fc.string(), address).map(([words, url]) => `[${words}](${url})`);
  const texts = fc.array(fc.oneof(link, fc.string()), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(texts, (parts) => {
      const intro = `x${parts.join(' ')}`;
      const told = faults({ intro }).length;
      const links = [...intro.matchAll(/\[[^\][]{1,200}\]\([^()\s]{1,500}\)/g)].length;
      const leading = readLinks(intro).filter(({ url }) => url).length;
      expect(told).toBe(links - leading);
    }),
    { numRuns: 500 },
  );
});
