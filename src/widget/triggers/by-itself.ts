import type { Trigger } from '../../schema/types.ts';

/** What a trigger has at hand. */
export interface Cue {
  /** Aborted once the form shall come up by itself no more. */
  signal: AbortSignal;
  /** Brings the form up, if that is in nobody's way. */
  comeUp(): void;
}

/** Milliseconds until a form that was due, but in the way of somebody, looks again. */
const LOOK_MS = 1000;

/** Runs once, later, unless the signal is aborted by then. */
export function after(ms: number, run: () => void, signal: AbortSignal): void {
  const timer = setTimeout(run, ms);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

function onDelay(seconds: number, { signal, comeUp }: Cue): void {
  const wait = (ms: number): void =>
    after(
      ms,
      () => {
        comeUp();
        if (!signal.aborted) wait(LOOK_MS);
      },
      signal,
    );
  wait(seconds * 1000);
}

/**
 * How far down its page a visitor is, in percent; a page that does not scroll has no depth. Some
 * scroll within their window, in a box that fills most of it.
 */
function depth({ target }: Event): number {
  const fills = ({ clientWidth, clientHeight }: Element): boolean =>
    clientWidth > innerWidth / 2 && clientHeight > innerHeight / 2;
  const isPart = target instanceof Element && fills(target);
  const box = isPart ? target : (document.scrollingElement ?? document.documentElement);
  const way = box.scrollHeight - box.clientHeight;
  // A zoomed page ends a fraction of a pixel before its end.
  return way > 0 ? (100 * (box.scrollTop + 1)) / way : 0;
}

function onScroll(percent: number, { signal, comeUp }: Cue): void {
  const look = (event: Event): void => {
    if (depth(event) >= percent) comeUp();
  };
  addEventListener('scroll', look, { signal, passive: true, capture: true });
}

/** The pointer leaves by the top, to where tabs and addresses are; a finger leaves nowhere. */
function onExit({ signal, comeUp }: Cue): void {
  const look = ({ clientY }: MouseEvent): void => {
    if (clientY <= 0 && matchMedia('(pointer: fine)').matches) comeUp();
  };
  document.documentElement.addEventListener('mouseleave', look, { signal });
}

/** Begins to wait for what may bring a form up that nobody has asked for. */
export function watchBySelf(trigger: Trigger, cue: Cue): void {
  if (trigger.on === 'delay') onDelay(trigger.seconds, cue);
  if (trigger.on === 'scroll') onScroll(trigger.percent, cue);
  if (trigger.on === 'exit') onExit(cue);
}
