import { layered } from '../model/layered.ts';
import { plain } from '../model/plain.ts';
import type { FormConfig } from './config-types.ts';
import { ConsultFormError } from './consult-form-error.ts';
import { createInstance } from './instance.ts';
import { startForm } from './start-form.ts';
import { surfaceOf } from './surface-of.ts';
import type { Instance, MountOptions } from './types.ts';

/** A selector that is none names nothing. */
function find(selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}

function placeFor(surface: string, target: MountOptions['target']): Element {
  if (target === undefined) return surface === 'inline' ? document.body : document.documentElement;
  if (typeof target !== 'string') return target;
  const place = find(target);
  if (place) return place;
  throw new ConsultFormError({
    code: 'no_target',
    path: 'target',
    found: `nothing on this page is '${target}'`,
    allowed: 'an element, or the selector of one that is there',
    mend: 'call mount once the element is on the page, or mend the selector',
  });
}

/**
 * Puts a form on the page. A config that cannot be used in part throws nothing: the console says what
 * is wrong, and the rest of the form runs.
 * @throws {ConsultFormError} (by its promise) `no_page` in Node, `no_target` where the target is not
 * there, `not_loaded` where a part of the form could not be fetched; then the clinic's phone and mail
 * show in its place
 */
export async function mount(config: FormConfig, options: MountOptions = {}): Promise<Instance> {
  const { target } = options;
  if (typeof document === 'undefined')
    throw new ConsultFormError({
      code: 'no_page',
      path: 'mount',
      found: 'there is no document here',
      allowed: 'a page in a browser',
      mend: 'call mount where the page runs, as in an effect or in onMounted',
    });
  const base = target === undefined ? {} : { surface: 'inline' };
  const surface = surfaceOf(plain(config), base.surface);
  const host = document.createElement('consult-form');
  // Whose element this is shows in it: neither our own class nor a tag's makes another form here.
  host.attachShadow({ mode: 'open' });
  placeFor(surface, target).append(host);
  const sources = { settings: layered(base), query: layered({}), call: config };
  try {
    return createInstance(host, await startForm(host, sources));
  } catch (cause) {
    throw new ConsultFormError({
      code: 'not_loaded',
      path: 'mount',
      found: 'a part of the form did not load',
      allowed: "the package's own files, as the bundler has split them",
      mend: 'publish all that it writes, and see the cause',
      cause,
    });
  }
}
