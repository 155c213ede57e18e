import { createOutbox, type Sent } from '../../delivery/outbox/api.ts';
import { KEPT_MARK } from '../../model/kept-mark.ts';
import { OUTCOMES, type Outcome } from '../../model/outcomes.ts';
import { watchBlocked } from '../../platform/blocked-urls.ts';
import { hold } from '../../platform/hold.ts';
import { sealedStore } from '../../platform/sealed-store.ts';
import { isAnyKept } from '../is-any-kept.ts';
import { browserIo } from './browser-io.ts';
import { explain } from './explain.ts';

function mark(isPending: boolean): boolean {
  try {
    if (isPending) localStorage.setItem(KEPT_MARK, '1');
    else localStorage.removeItem(KEPT_MARK);
    return true;
  } catch {
    // Denied, or full: no later page would look for what is kept.
    return false;
  }
}

/** What this page listens to while something waits, and only then. */
interface Watch {
  wasBlocked(url: string): boolean;
  tell(id: string, outcome: Outcome): void;
  dispose(): undefined;
}

let watch: Watch | undefined;

/** When what waits is worth another try. */
const SIGNS = ['online', 'visibilitychange', 'pageshow'];

/** A page that is being left begins nothing; one behind others has its link back as well. */
const flushIfFit = ({ type }: Event): void => {
  if (type === 'online' || !document.hidden) void outbox.flush();
};

/** The other pages of this site; none, where a frame may have no channel to them. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(KEPT_MARK);
  } catch {
    return undefined;
  }
}

/** What another page says; it may be of another version. */
function hear({ data }: MessageEvent<unknown>): void {
  const [id = '', said]: readonly string[] = Array.isArray(data) ? data.map(String) : [];
  const outcome = OUTCOMES.find((one) => one === said);
  if (outcome) outbox.learn(id, outcome);
}

function startWatch(): Watch {
  const policy = watchBlocked();
  const channel = openChannel();
  channel?.addEventListener('message', hear);
  for (const name of SIGNS) addEventListener(name, flushIfFit);
  return {
    wasBlocked: policy.wasBlocked,
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin
    tell: (id, outcome) => channel?.postMessage([id, outcome]),
    dispose() {
      policy.dispose();
      channel?.close();
      for (const name of SIGNS) removeEventListener(name, flushIfFit);
      return undefined;
    },
  };
}

function onPending(isPending: boolean): boolean {
  if (isPending) watch ??= startWatch();
  else watch = watch?.dispose();
  return mark(isPending);
}

/** The console hears of every address that did not take it, even where another one did. */
function onSent(id: string, outcome: Outcome, { results }: Sent): void {
  for (const { job, result } of results) {
    if (result.outcome !== 'delivered')
      explain(outcome === 'queued' ? { ...result, outcome } : result, job.url);
  }
  if (outcome !== 'queued' && outcome !== 'failed') watch?.tell(id, outcome);
}

/** The outbox of this page. The chunk exports it by the chunk's own name: so the tag asks for it. */
export const outbox = createOutbox({
  store: sealedStore,
  hold,
  io: browserIo((url) => watch?.wasBlocked(url) ?? false),
  onPending,
  onSent,
});

// Whoever fetches this file, be it for a submission of its own, has it see to what was left; where
// nothing was, nothing is opened.
void isAnyKept().then((is) => {
  if (!is) return;
  onPending(true);
  void outbox.flush();
});
