import { isIdle } from '../../platform/is-idle.ts';

/** What else the visitor may have open: a dialog of the page, a film, another of our forms. */
const BUSY = ':modal, :fullscreen, consult-form[data-open]';

/** Where somebody may be typing; into a frame nobody can look. */
const TYPING = 'input, textarea, select, iframe, [contenteditable]:not([contenteditable="false"])';

/** What has focus, through all open shadow roots. */
function focusedNow(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Whether a form may come up that nobody has asked for: it stands in nobody's way. */
export const mayInterrupt = (host: HTMLElement): boolean =>
  !document.hidden &&
  host.isConnected &&
  // Neither sent nor on its way, nor without a webhook to send to.
  isIdle(host) &&
  !document.querySelector(BUSY) &&
  !focusedNow()?.closest(TYPING);
