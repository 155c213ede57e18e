import type { FormSources } from '../widget/read-form.ts';
import { giveAnswers, keepAnswers, type KeptAnswers } from './kept-answers.ts';
import type { Instance as Widget } from './loaded.ts';
import { noForm } from './no-form.ts';
import { startForm } from './start-form.ts';
import { surfaceOf } from './surface-of.ts';
import { whenNear } from './when-near.ts';

/** One form of an element, from when it is asked for. */
export interface Sitting {
  /** Fetched at once if need be; a failure has been said, and phone and mail show. */
  load(): Promise<Widget>;
  /** Takes it off the page; gives what was answered. */
  end(): KeptAnswers;
}

/** Begins one: fetched as it nears, or at once where it floats. */
export function sit(host: HTMLElement, sources: FormSources, kept: KeptAnswers): Sitting {
  let live: Widget | undefined;
  let loading: Promise<Widget> | undefined;
  let isOver = false;

  async function start(): Promise<Widget> {
    const widget = await startForm(host, sources);
    if (isOver) {
      widget.destroy();
      throw noForm();
    }
    giveAnswers(widget, kept);
    return (live = widget);
  }

  function load(): Promise<Widget> {
    loading ??= start();
    // A link may be down for a moment: the next to ask tries anew.
    loading.catch(() => (loading = undefined));
    return loading;
  }

  const warm = (): void => void load().catch(() => undefined);
  let stopWaiting = (): void => undefined;
  if (surfaceOf(sources.call, sources.settings['surface']) === 'inline')
    stopWaiting = whenNear(host, warm);
  else warm();

  return {
    load,
    end() {
      isOver = true;
      stopWaiting();
      // What has arrived is not asked again; what did not come leaves what was kept before.
      const isSent = host.dataset['state'] === 'delivered';
      const answers = live ? keepAnswers(live) : kept;
      live?.destroy();
      delete host.dataset['state'];
      return isSent ? new Map() : answers;
    },
  };
}
