import { isRecord, plain } from '../model/plain.ts';
import { say } from '../platform/say.ts';
import type { FormSources } from '../widget/read-form.ts';
import type { Instance as Widget } from './loaded.ts';
import { showContact, type Clinic } from './show-contact.ts';

/** Text at a key of something that a config may be. */
const textAt = (from: unknown, key: string): string | undefined => {
  const text = isRecord(from) ? from[key] : undefined;
  return typeof text === 'string' ? text : undefined;
};

/** Whom to reach, by what is known before any of it is read. */
function clinicOf({ settings, call }: FormSources): Clinic {
  const config = plain(call);
  const clinic = isRecord(config) ? config['clinic'] : undefined;
  return {
    phone: textAt(clinic, 'phone') ?? settings['phone'],
    email: textAt(clinic, 'email') ?? settings['email'],
  };
}

/**
 * Fetches the widget and puts a form into its element. The page's own bundler has split off what is
 * fetched, so there is no one-file build to come to the rescue: where a part does not come, phone and
 * mail show.
 */
export async function startForm(host: HTMLElement, sources: FormSources): Promise<Widget> {
  let contact: HTMLElement | undefined;
  function giveUp(cause: unknown, clinic = clinicOf(sources)): void {
    if (contact?.isConnected) return;
    contact = showContact(host, clinic);
    say('did not load', cause);
  }
  try {
    const { widget } = await import('./loaded.ts');
    const rescue = (cause: unknown): Promise<never> => Promise.reject(cause);
    return await widget({ host, sources, launcher: undefined, rescue, giveUp });
  } catch (cause) {
    giveUp(cause);
    throw cause;
  }
}
