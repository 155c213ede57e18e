import { readAttributes, readQuery } from './find-tag.ts';
import { insertHost } from './insert-host.ts';
import type { Parts } from './parts.ts';
import type { Settings } from '../model/settings.ts';
import { place, type Placement, type Sources } from './place.ts';
import { whenParsed } from './when.ts';

/** All forms of one page, whichever tag, element or call asked for them. */
export interface Registry {
  placements(): Placement[];
  adoptElement(host: HTMLElement): void;
  adoptTag(tag: HTMLScriptElement): void;
  /** Puts a form of ours where its sources say. */
  insert(sources: Sources, tag?: Element): void;
}

const NOTHING: { attributes: Record<string, string>; query: Record<string, string> } = {
  attributes: {},
  query: {},
};

/** Settings by which a tag asks for a form; without any it only brings code for others. */
const ASKS_FOR_FORM = ['webhook', 'config', 'template', 'surface', 'target'];

/** Settings about the tag's own place, which no other form takes from it. */
const OWN_PLACE = ['surface', 'target', 'label'];

const withoutPlace = (settings: Settings): Settings =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => !OWN_PLACE.includes(name)));

export function createRegistry(parts: Parts): Registry {
  const placements = new Map<Element, Placement>();
  const seen = new Set<unknown>();
  let tagSources = NOTHING;
  /** Whether an element placed by hand took the tag's settings: then it is the tag's form. */
  let isTaken = false;

  /** Whether something comes up for the first time. */
  const isNew = (thing: unknown): boolean => !seen.has(thing) && Boolean(seen.add(thing));

  function insert(sources: Sources, tag?: Element): void {
    const { target } = { ...sources.attributes, ...sources.query };
    const attributes = { ...(target && { surface: 'inline' }), ...sources.attributes };
    const host = document.createElement('consult-form');
    seen.add(host);
    insertHost(host, { ...attributes, ...sources.query }, tag);
    placements.set(host, place(parts, host, { ...sources, attributes }));
  }

  return {
    placements: () => [...placements.values()],
    insert,
    adoptElement(host) {
      if (!isNew(host)) return;
      const own = readAttributes(host);
      const inherits = !('webhook' in own) && !('config' in own);
      isTaken ||= inherits;
      const { attributes, query } = inherits ? tagSources : NOTHING;
      const sources = {
        attributes: { surface: 'inline', ...withoutPlace(attributes), ...own },
        query: withoutPlace(query),
      };
      placements.set(host, place(parts, host, sources));
    },
    adoptTag(tag) {
      const sources = { attributes: readAttributes(tag), query: readQuery(tag) };
      const settings: Settings = { ...sources.attributes, ...sources.query };
      const { surface, target } = settings;
      if (!isNew(tag) || !ASKS_FOR_FORM.some((name) => name in settings)) return;
      tagSources = sources;
      const putHere = (): void => {
        if (isTaken && !surface && !target) return;
        // One site often carries the same tag twice, by theme and tag manager: one launcher.
        if (surface === 'inline' || isNew(JSON.stringify(sources))) insert(sources, tag);
      };
      // Elsewhere the place, or an element that takes the tag's settings, may be yet to come.
      if (surface === 'inline' && !target && document.body?.contains(tag)) putHere();
      else whenParsed(putHere);
    },
  };
}
