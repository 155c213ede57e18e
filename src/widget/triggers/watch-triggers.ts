import type { Trigger } from '../../schema/types.ts';
import { watchBySelf } from './by-itself.ts';
import { mayInterrupt } from './may-interrupt.ts';
import { noteOpen, wasOpenBefore } from './visit.ts';
import { watchHash } from './watch-hash.ts';

export interface TriggerOptions {
  host: HTMLElement;
  triggers: readonly Trigger[];
  /** @param isAsked whether the visitor asked for it, and wants focus there */
  open(isAsked: boolean): void;
}

/**
 * Opens a form where its page or its visitor gives cause to. Nothing comes up by itself in somebody's
 * way, nor once a form was open in this visit. Returns the clean-up.
 */
export function watchTriggers({ host, triggers, open }: TriggerOptions): () => void {
  const [gone, calm] = [new AbortController(), new AbortController()];
  const { signal } = calm;

  function comeUp(): void {
    // By another page of the visit perhaps, since this one came back from the browser's cache.
    if (wasOpenBefore()) calm.abort();
    else if (mayInterrupt(host)) open(false);
  }

  /** Whichever form it is, and whoever opened it. */
  function onOpen(): void {
    noteOpen();
    calm.abort();
  }

  if (triggers.some(({ on }) => on !== 'hash') && !wasOpenBefore()) {
    addEventListener('consult-open', onOpen, { signal });
    for (const trigger of triggers) watchBySelf(trigger, { signal, comeUp });
  }
  for (const trigger of triggers)
    if (trigger.on === 'hash') watchHash(trigger.hash, () => open(true), gone.signal);
  return () => {
    gone.abort();
    calm.abort();
  };
}
