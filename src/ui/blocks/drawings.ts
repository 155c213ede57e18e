/** Line drawings of proof blocks, on a grid of 24. */
export const SHIELD = 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6zM9 12l2 2 4-4';
export const STAR = 'M12 4l2.5 5 5.5.8-4 3.9.9 5.5-4.9-2.6-4.9 2.6.9-5.5-4-3.9 5.5-.8z';
export const PICTURES = 'M4 5h16v14H4zM12 5v14M6 14l2-2 2 2M15 12h3';
export const QUESTION =
  'M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 17v.01M12 3a9 9 0 1 0 .01 0';
export const PEOPLE = 'M12 12a4 4 0 1 0-.01 0M5 20c.5-3.5 3-5 7-5s6.5 1.5 7 5';
export const CLOCK = 'M12 7v5l3 2M12 3a9 9 0 1 0 .01 0';
export const LOCK = 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3';
export const TICK = 'M5 12.5l4.5 4.5L19 7.5';
export const DOWN = 'M7 10l5 5 5-5';
