/** Paths for `Icon`. */
export const ALERT = 'M12 3.5 2.5 20h19L12 3.5ZM12 10v4.5M12 17.2v.1';
export const CLOCK = 'M12 7v5l3.5 2M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z';
export const TICK = 'M5 12.5l4.5 4.5L19 7.5';
