// Runs in each measured page before anything else of it, alike for every contender.
//
// "Usable": the first animation frame in which the wanted control is in its shadow root and takes focus; `usableMs` is
// the time from navigation start to then. That this is no mere picture is shown from outside: a real key is pressed at
// once, and must still be the control's value when the page has come to rest (see measure.ts).
(() => {
  const CONTROLS = 'input, select, textarea';
  const { wanted } = window.benchSetting;
  const bench = { usableMs: 0, blockingMs: 0, shift: 0, tapMs: 0, control };
  window.bench = bench;

  /** The wanted control, wherever it is by now. */
  function control() {
    const shadow = document.querySelector('consult-form, #floor')?.shadowRoot;
    return shadow?.querySelector(`[name="${wanted}"]:is(${CONTROLS})`) ?? undefined;
  }

  function look() {
    const found = control();
    if (found instanceof HTMLElement) {
      found.focus({ preventScroll: true });
      const root = found.getRootNode();
      if (root instanceof ShadowRoot && root.activeElement === found) {
        bench.usableMs = performance.now();
        return;
      }
    }
    requestAnimationFrame(look);
  }
  if (wanted) requestAnimationFrame(look);

  /** @param {string} type @param {(entry: PerformanceEntry & { value?: number, hadRecentInput?: boolean }) => void} note */
  function observe(type, note) {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  }
  observe('longtask', ({ duration }) => {
    bench.blockingMs += Math.max(0, duration - 50);
  });
  observe('layout-shift', ({ value = 0, hadRecentInput }) => {
    if (!hadRecentInput) bench.shift += value;
  });

  // From the finger on the launcher to focus in the first field that comes up.
  let tappedAt = 0;
  addEventListener('pointerdown', ({ timeStamp }) => (tappedAt = timeStamp), true);
  addEventListener('focusin', (event) => {
    const [target] = event.composedPath();
    if (!tappedAt || bench.tapMs || !(target instanceof Element) || !target.matches(CONTROLS))
      return;
    bench.tapMs = performance.now() - tappedAt;
  });
})();
