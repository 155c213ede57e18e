import { describe, expect, test } from 'vitest';
import { differences } from '../../hosts/page-state.ts';
import { checkRules, hostNames, partsAlike, partsOf, readHost } from '../../hosts/read-hosts.ts';
import { sectionOf } from './read-readme.ts';

const kindOf = (name: string): string => name.split('-')[0] ?? '';

test('the README counts the host pages, in all and of each kind', () => {
  const names = hostNames();
  const told = sectionOf('### Run it');
  const kinds = [...told.matchAll(/(\d+) [^`\d]+ \(`(\w+)`\)/g)];
  const counted = Object.fromEntries(kinds.map(([, count, kind]) => [kind, Number(count)]));
  const there: Record<string, number> = {};
  for (const kind of names.map(kindOf)) there[kind] = (there[kind] ?? 0) + 1;
  expect(counted).toEqual(there);
  expect(told).toContain(`from ${names.length} [host pages]`);
});

test('the README counts the pages that the form looks alike on', () => {
  const alike = hostNames().filter((name) => partsAlike(readHost(name)).length);
  expect(sectionOf('### Run it')).toContain(`On ${alike.length} of them`);
});

test('what may look otherwise on a host page is there, and has its reason', () => {
  for (const host of hostNames().map(readHost)) {
    for (const [part, why] of Object.entries(host.differs ?? {})) {
      expect(partsOf(host).map(String)).toContain(part);
      expect(why).not.toBe('');
    }
  }
});

test('no two host pages say that they are the same', () => {
  const all = hostNames().map((name) => readHost(name).is);
  expect(new Set(all).size).toBe(all.length);
});

test.each(hostNames().flatMap((name) => readHost(name).looksLike ?? []))(
  'there is a page %s to look like',
  (model) => {
    expect(hostNames()).toContain(model);
  },
);

describe('a rule of a host page', () => {
  test.each([{ is: 'a page', frist: [] }, { is: 'a page', framed: 'yes' }, { is: 1 }])(
    'that is misspelt or of another type is refused: %j',
    (rules) => {
      expect(() => checkRules('page', rules)).toThrow('page/host.json');
    },
  );

  test('that is known may stand', () => {
    expect(() => checkRules('page', { is: 'a page', framed: true, first: [] })).not.toThrow();
  });
});

describe('what differs of a page', () => {
  test('is what was changed, added or taken away', () => {
    const before = { 'dom /1': 'P', 'dom /2': 'P', 'looks /1': 'color:red;' };
    const after = { 'dom /1': 'P', 'looks /1': 'color:lime;', 'dom /3': 'A' };
    expect(differences(before, after).map((line) => line.split(':')[0])).toEqual([
      'dom /2',
      'looks /1',
      'dom /3',
    ]);
  });

  test('is not the room that a form takes in what holds it', () => {
    expect(differences({ 'room /1': 'height:9px;' }, { 'room /1': '' })).toEqual([]);
    expect(differences({ 'room /1': 'height:9px;' }, { 'room /1': 'height:8px;' })).toHaveLength(1);
  });
});
