/** A point; all drawings stand on a grid of 96. */
export type Point = readonly [x: number, y: number];

/** A drawing as SVG paths, each for one pen. */
export interface Drawing {
  /** Head, nose and ears. */
  frame: string;
  /** Where hair is, filled softly. */
  soft: string;
  /** Where it is full: laid over that, so that it thins out towards bare places. */
  deep: string;
  /** Hairs and dots. */
  fine: string;
  /** What the drawing is about: where hair begins, a scar. */
  line: string;
}

/** An egg, seen from above or in front: how wide it is at `y`, how far it reaches up and down. */
export interface Egg {
  y: number;
  rx: number;
  up: number;
  down: number;
}

export const MIDDLE = 48;
/** The angle by which seeds of a sunflower turn: they lie even and never in rows. */
const GOLDEN = 2.39996;

/** A short number: nobody sees a hundredth of the grid. */
export const round = (value: number): number => Math.round(value * 10) / 10;
const written = (points: readonly Point[]): string => points.flat().map(round).join(' ');

export const start = (points: readonly Point[]): string => `M${written(points.slice(0, 1))}`;

/** Half the width of an egg at a height. */
export function halfWidth({ y, rx, up, down }: Egg, at: number): number {
  const part = (at - y) / (at < y ? up : down);
  return rx * Math.sqrt(Math.max(0, 1 - part * part));
}

/**
 * From the left to the right round an egg: over its top, from a height below its middle, or round
 * its other end, from one above.
 */
export function outline(egg: Egg, from: number, isOverTop: boolean): string {
  const { y, rx, up, down } = egg;
  const half = halfWidth(egg, from);
  const [near, far, sweep] = isOverTop ? [down, up, 1] : [up, down, 0];
  const arc = (ry: number, end: Point): string => `A${rx} ${ry} 0 0 ${sweep} ${written([end])}`;
  return [
    start([[MIDDLE - half, from]]),
    arc(near, [MIDDLE - rx, y]),
    arc(far, [MIDDLE + rx, y]),
    arc(near, [MIDDLE + half, from]),
  ].join('');
}

/** The same points from the right to the left. */
export const reversed = (points: readonly Point[]): Point[] => [...points].reverse();

/** The right half of a line, and the left one mirrored before it. */
export const mirrored = (right: readonly Point[]): Point[] => [
  ...reversed(right)
    .slice(0, -1)
    .map(([x, y]): Point => [2 * MIDDLE - x, y]),
  ...right,
];

/** Where a curve leans to: from a point, as one lies from another. */
const lean = ([x, y]: Point, to: Point, of: Point): Point => [
  x + (to[0] - of[0]) / 6,
  y + (to[1] - of[1]) / 6,
];

/** A smooth line on through points (Catmull and Rom). */
export const through = (points: readonly Point[]): string =>
  points
    .slice(1)
    .map((end, at) => {
      const from = points[at] ?? end;
      const [before, after] = [points[at - 1] ?? from, points[at + 2] ?? end];
      return `C${written([lean(from, end, before), lean(end, from, after), end])}`;
    })
    .join('');

export const ellipse = (x: number, y: number, [rx, ry]: Point): string =>
  `M${round(x - rx)} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;

/** How far down a line is at a place, straight between its points. */
export function heightAt(points: readonly Point[], x: number): number {
  const next = points.findIndex(([end]) => end > x);
  const [from, to] = [points[next - 1], points[next]];
  return from && to ? from[1] + ((to[1] - from[1]) * (x - from[0])) / (to[0] - from[0]) : 0;
}

/** How far from their middle scattered places lie, at most: all over the grid. */
const REACH = 60;

/** Places that lie even round one, so far apart, each with a part of 1 that follows no pattern. */
export function scatter(
  [x, y]: Point,
  gap: number,
  make: (place: Point, share: number) => string,
): string {
  let path = '';
  for (let at = 1; at < (REACH / gap) ** 2; at++) {
    const reach = gap * Math.sqrt(at);
    const place = [x + reach * Math.cos(at * GOLDEN), y + reach * Math.sin(at * GOLDEN)] as const;
    path += make(place, Math.abs(Math.sin(at * 12.9898) * 43758) % 1);
  }
  return path;
}
