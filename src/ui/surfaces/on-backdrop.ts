/** Milliseconds within which a press is the second half of the one that opened the panel. */
const DOUBLE_PRESS_MS = 500;

/**
 * Calls for a press that begins and ends on the backdrop: who has pressed inside, as to mark some
 * words, may let go anywhere.
 */
export function onBackdrop(panel: HTMLElement, gone: AbortController, run: () => void): void {
  const shownAt = performance.now();
  let hasBegun = false;

  /** To a page the backdrop is the dialog itself, and so are its own edges. */
  function isOutside({ target, clientX, clientY }: MouseEvent): boolean {
    const { left, right, top, bottom } = panel.getBoundingClientRect();
    const isInside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
    return target === panel && !isInside;
  }

  panel.addEventListener(
    'mousedown',
    (event) => {
      hasBegun = isOutside(event) && performance.now() - shownAt > DOUBLE_PRESS_MS;
      // Focus stays with the question, and the middle button does not set the page rolling.
      if (isOutside(event)) event.preventDefault();
    },
    gone,
  );
  panel.addEventListener(
    'click',
    (event) => {
      if (hasBegun && isOutside(event)) run();
    },
    gone,
  );
}
