import { beginVisit } from './begin-visit.ts';
import { insertHost } from './insert-host.ts';
import type { Page } from '../api/calls.ts';
import type { Parts } from './parts.ts';
import type { Settings } from '../model/settings.ts';
import { place, type Placement } from './place.ts';
import { layered } from '../model/layered.ts';
import { say } from './say.ts';
import type { Sources } from './sources.ts';
import { parsed } from './when.ts';

/** All forms of one page, whichever tag, element or call asked for them. */
export interface Registry extends Page {
  readonly forms: WeakRef<Placement>[];
  adoptElement(host: HTMLElement): void;
  adoptTag(tag: HTMLScriptElement | null): void;
}

/** Settings by which a tag asks for a form; without any it only brings code for others. */
const ASKS_FOR_FORM = 'webhook config test phone template surface target'.split(' ');

/** Milliseconds that a tag which asks for no form waits for an element or a call that does. */
const BARE_MS = 4e3;

/** A form with a place in the page stands there unless it says otherwise. */
const INLINE = { surface: 'inline' };

/** What is said where nobody says anything. */
const NONE = layered();

/** @param onPut a form is there, maybe the first one */
export function createRegistry(parts: Parts, onPut: () => void): Registry {
  const forms: WeakRef<Placement>[] = [];
  /** Elements and tags that were met, and forms of ours. A form lives as long as its element, which a router may drop. */
  const seen = new WeakMap<object, object>();
  /** The form of each tag, by what the tag asks for. */
  const wishes = new Map<string, Element>();
  /** What the tag says. */
  let common: Sources = { settings: NONE, query: NONE };
  /** Whether an element placed by hand took the tag's settings: then it is the tag's form. */
  let isTaken = false;

  /** Whether one comes up for the first time. */
  const isNew = (one: object): unknown => !seen.has(one) && seen.set(one, one);

  /** The tag's settings but those about its own place, which no other form takes, and others over them. */
  const over = (own: Settings): Settings => {
    const { surface: _surface, target: _target, label: _label, ...taken } = common.settings;
    return layered(taken, own);
  };

  function put(host: HTMLElement, sources: Sources): Placement {
    const form = place(parts, host, sources);
    forms.push(new WeakRef(form));
    seen.set(host, form);
    onPut();
    return form;
  }

  /** Puts a form of ours where its sources say. */
  function insert(sources: Sources, tag: Element | null = null): HTMLElement {
    const host = document.createElement('consult-form');
    isNew(host);
    insertHost(host, sources, tag);
    isNew(put(host, sources));
    return host;
  }

  return {
    forms,
    seen,
    insert: (call, own) => insert({ ...common, settings: over(own), call }),
    adoptElement(host) {
      if (!isNew(host)) return;
      const own = layered(INLINE, host.dataset);
      const inherits = !(own['webhook'] || own['config']);
      isTaken ||= inherits;
      put(host, inherits ? { ...common, settings: over(own) } : { settings: own, query: NONE });
    },
    adoptTag(tag) {
      if (!tag) return say('no tag');
      if (!isNew(tag)) return;
      // The same names in the script's query, for tag managers that strip attributes.
      const query = layered(Object.fromEntries(new URL(tag.src || 'no:').searchParams));
      const said = layered(tag.dataset, query);
      beginVisit(parts, said);
      const settings = said['target'] ? layered(INLINE, said) : said;
      const { surface, target } = settings;
      const asks = ASKS_FOR_FORM.filter((name) => name in settings);
      // Its attributes are misspelt or were taken off, unless it is there for others.
      if (!asks[0]) return void setTimeout(() => forms[0] ?? say('no webhook in', tag), BARE_MS);
      const sources = (common = { settings, query });
      const standsHere = surface === 'inline' && !target && document.body?.contains(tag);
      const putHere = (): void => {
        if (isTaken && !surface) return;
        // One site often carries the same tag twice, by theme and tag manager: one form, unless
        // each stands where it is to show one, or a router has taken the first away.
        const wish = asks.map((name) => settings[name]).join();
        if (standsHere || !wishes.get(wish)?.isConnected) wishes.set(wish, insert(sources, tag));
      };
      // Elsewhere the place, or an element that takes the tag's settings, may be yet to come.
      if (standsHere) putHere();
      else void parsed().then(putHere);
    },
  };
}
