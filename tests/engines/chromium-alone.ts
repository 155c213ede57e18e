/** What asks for something that Chromium alone has, by the beginning of its name; README.md here says why, one by one. */
export const CHROMIUM_ALONE: RegExp[] = [
  // `page.pdf()`
  /\b(css-print|life-printed): /,
  // A page drawn before it is shown: Chromium has prerendering, Firefox has none
  /\blife-prerender: /,
  // Playwright’s `isMobile`, and touch and composition by Chromium’s own protocol
  /surfaces-phone\.spec\.ts on a phone /,
  /Escape that gives up a word half composed/,
];
