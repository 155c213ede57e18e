/** What can be asked of Chromium alone; all else of these files is asked of Firefox too. */
export const CHROMIUM_ALONE: RegExp[] = [
  // `page.pdf()`
  /\b(css-print|life-printed): /,
  // A page drawn before it is shown: Chromium has prerendering, Firefox has none
  /\blife-prerender: /,
  // Playwright’s `isMobile`, and touch and composition by Chromium’s own protocol
  /surfaces-phone\.spec\.ts on a phone /,
  /Escape that gives up a word half composed/,
  // In Firefox Tab stops at what scrolls, and goes on to the browser’s own buttons, where no test follows it
  /keeps focus and the page where they are, closes by Escape and keeps what was typed/,
  /focus goes through the form in the order in which it reads/,
  /the close button closes the form by Enter/,
  // A wheel by this protocol takes no heed of `overscroll-behavior`, in a page without us too
  /lets neither wheel nor keys move the page behind it/,
  // Firefox balances columns a sixtieth of a pixel apart from one load to the next
  /\bcss-columns: /,
  // Chromium’s words on a policy and on a frame
  /\b(csp-no-webhook|frame-same-origin): /,
  // Led to another address by this protocol, a submission comes without its body
  /\bpage-http: /,
  // A press does not come into a frame of another site, in a page without us too
  /\bframe-elsewhere: /,
  // Playwright waits for a load that a page kept as it was does not have
  /\blife-back: /,
  // It asks for less motion midway, which this Firefox is told by no command
  /comes up within 200 ms/,
  // Firefox reports what CORS refuses as an error of the page
  /trying again keeps focus in the panel/,
];
