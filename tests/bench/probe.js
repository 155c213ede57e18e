// Runs in each measured page before anything else of it, alike for every contender.
//
// "Usable": the first animation frame in which the wanted control is in its shadow root and takes focus; `usable` is
// the time from navigation start to then. That this is no mere picture is shown from outside: a real key is pressed at
// once, and must still be the control's value when the page has come to rest (see measure.ts).
(() => {
  const CONTROLS = 'input, select, textarea';
  const { wanted } = window.benchSetting;
  const shadow = () => document.querySelector('consult-form, #floor')?.shadowRoot;

  /** The wanted control, wherever it is by now. */
  const control = () => shadow()?.querySelector(`[name="${wanted}"]:is(${CONTROLS})`) ?? undefined;

  // A control that never comes fails the round, with a word; it does not hold the bench up for ever.
  const PATIENCE = 60_000;
  /** @param {string} words @returns {(reject: (reason: Error) => void) => unknown} */
  const giveUp = (words) => (reject) =>
    setTimeout(() => reject(new Error(`bench: ${words} within ${PATIENCE} ms`)), PATIENCE);

  /** @type {Promise<number>} */
  const usable = new Promise((resolve, reject) => {
    if (wanted) giveUp(`no usable control '${wanted}'`)(reject);
    const look = () => {
      const found = control();
      const root = found?.getRootNode();
      if (found instanceof HTMLElement) found.focus({ preventScroll: true });
      if (root instanceof ShadowRoot && root.activeElement === found) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    if (wanted) requestAnimationFrame(look);
  });

  // From the finger's lift off the launcher to focus in the first field that comes up. That focus moves within one
  // shadow root, and of such a move no listener outside hears.
  let liftedAt = 0;
  addEventListener('pointerup', ({ timeStamp }) => (liftedAt = timeStamp), true);
  /** @type {Promise<number>} */
  const focused = new Promise((resolve, reject) => {
    addEventListener(
      'pointerdown',
      () => {
        giveUp('no focus in a field')(reject);
        // On its way down: a panel lets no focus event out to its page.
        shadow()?.addEventListener(
          'focusin',
          ({ target }) => {
            if (target instanceof Element && target.matches(CONTROLS))
              resolve(performance.now() - liftedAt);
          },
          true,
        );
      },
      { capture: true, once: true },
    );
  });

  const launcher = () => {
    const box = shadow()?.querySelector('[data-action="open"]')?.getBoundingClientRect();
    const { left = 0, top = 0, width = 0, height = 0 } = box ?? {};
    return { x: left + width / 2, y: top + height / 2 };
  };

  const bench = { usable, focused, blockingMs: 0, shift: 0, control, launcher };
  window.bench = bench;

  /** @param {string} type @param {(entry: PerformanceEntry & { value?: number, hadRecentInput?: boolean }) => void} note */
  function observe(type, note) {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(note));
    observer.observe({ type, buffered: true });
  }
  observe('longtask', ({ duration }) => {
    bench.blockingMs += Math.max(0, duration - 50);
  });
  observe('layout-shift', ({ value = 0, hadRecentInput }) => {
    if (!hadRecentInput) bench.shift += value;
  });
})();
