import { layered } from '../model/layered.ts';
import { plain } from '../model/plain.ts';
import { SETTING_NAMES } from '../model/setting-names.ts';
import type { Settings } from '../model/settings.ts';
import type { FormSources } from '../widget/read-form.ts';
import type { KeptAnswers } from './kept-answers.ts';
import type { Instance as Widget } from './loaded.ts';
import { noForm } from './no-form.ts';
import { sit, type Sitting } from './sitting.ts';

/** What an element's form stands on: it comes and goes with the element. */
export interface Seat {
  /** The element came, went, or says something else: what that means is looked at once it rests. */
  change(config: unknown): void;
  /** The form, fetched at once if need be; rejects where there is none. */
  widget(): Promise<Widget>;
}

/** Attributes of ours alone: frameworks put others of theirs beside them. */
function settingsOf({ dataset }: HTMLElement): Settings {
  const own = SETTING_NAMES.filter((name) => dataset[name] !== undefined);
  return layered(Object.fromEntries(own.map((name) => [name, dataset[name]])));
}

/** What an element asks for; nothing as long as it says nothing. */
function sourcesOf(host: HTMLElement, config: unknown): FormSources | undefined {
  const settings = settingsOf(host);
  const call = config === undefined || config === null ? {} : { call: plain(config) };
  if (!Object.keys(settings)[0] && !('call' in call)) return undefined;
  return { settings: layered({ surface: 'inline' }, settings), query: layered({}), ...call };
}

export function createSeat(host: HTMLElement): Seat {
  let config: unknown;
  let sitting: Sitting | undefined;
  /** What its form is made of, to tell whether that has changed. */
  let said: string | undefined;
  let kept: KeptAnswers = new Map();
  let isLooking = false;

  function look(): void {
    isLooking = false;
    const sources = host.isConnected ? sourcesOf(host, config) : undefined;
    const says = sources && JSON.stringify(sources);
    if (says === said) return;
    kept = sitting?.end() ?? kept;
    said = says;
    sitting = sources && sit(host, sources, kept);
  }

  return {
    change(next) {
      config = next;
      if (isLooking) return;
      isLooking = true;
      // After this turn: whoever moves the element takes it out and puts it back in one.
      setTimeout(look);
    },
    widget() {
      if (isLooking) look();
      return sitting?.load() ?? Promise.reject(noForm());
    },
  };
}
