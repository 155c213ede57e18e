import { expect, test } from 'vitest';
import { ANALYTICS_CONSENTS, analyticsSchema } from '../../../src/schema/reports.ts';
import { reportOf } from '../../../src/widget/reports/tell-monitor.ts';
import { codeIn, read, sectionOf } from './read-readme.ts';

const [analytics = '', monitor = ''] = sectionOf('### Analytics and a monitor')
  .split('\n')
  .filter((line) => line.startsWith('- '));

test('the page names each key of analytics, and each consent', () => {
  const names = codeIn(analytics);
  expect(names).toEqual(
    expect.arrayContaining([
      ...Object.keys(analyticsSchema.def.shape).filter((key) => key !== 'dataLayer'),
      ...ANALYTICS_CONSENTS,
    ]),
  );
  expect(analytics).toContain('"analytics": { "dataLayer": true }');
});

test('the page names what is told of a lead, and no more', () => {
  const code = read('src/widget/reports/tell-analytics.ts');
  const [, told = ''] = /const allowed = [^{]*{[^{]*({[^}]*})/s.exec(code) ?? [];
  const keys = [...told.matchAll(/(\w+):/g)].map(([, key]) => key);
  expect(keys).toEqual(['form_id', 'form_revision', 'surface']);
  expect(analytics).toContain(`{ event: 'generate_lead', ${keys.join(', ')} }`);
});

test('the page names what a monitor gets', () => {
  const keys = Object.keys(JSON.parse(reportOf('1', 'ask', 'failed')));
  expect(monitor).toContain(`{ ${keys.map((key) => `"${key}": "…"`).join(', ')} }`);
});
