/** Pixels between launcher and panel, and between panel and the window's edge. */
export const GAP = 12;
export const EDGE = 16;

/** Pixels below which a panel is no use, however low the window is. */
const LOWEST = 160;

/** How high a panel may be; in a low window it lies over its launcher. */
export const roomFor = (above: number): number => (above < LOWEST ? innerHeight - 2 * EDGE : above);
