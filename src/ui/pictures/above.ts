import {
  ellipse,
  halfWidth,
  heightAt,
  MIDDLE,
  mirrored,
  outline,
  reversed,
  round,
  scatter,
  start,
  through,
  type Drawing,
  type Egg,
  type Point,
} from './head.ts';

/** The head from above: the nose at the top, the back of the head below. */
const SKULL: Egg = { y: 54, rx: 31, up: 39, down: 33 };
/** Where hairs stand whole, inside the outline. */
const INSIDE: Egg = { y: 54, rx: 27.6, up: 35, down: 29.4 };
const CROWN: Point = [MIDDLE, 66];
const FRAME = `${outline(SKULL, 15, false)}M42.5 15.6C44.5 8 51.5 8 53.5 15.6M17.6 47c-6-3-8 11-.4 13.5M78.4 47c6-3 8 11 .4 13.5`;

/** A round place: its middle, half its width, half its height. */
type Spot = readonly [x: number, y: number, rx: number, ry: number];

/** What is on one head. */
export interface Scalp {
  /** Where hair begins: in the middle, 9, 17 and 24 beside it, and at the outline. */
  line?: readonly [number, number, number, number, number];
  /** Where there is none. */
  bare?: readonly Spot[];
  /** Where it is thin, most of all in the middle, and the share of hairs that is left there. */
  thin?: { spot: Spot; left: number };
  /** Hair lies to both sides of a parting, not round the crown. */
  parted?: boolean;
  /** Other lines: a scar, old work. */
  marks?: string;
}

const BESIDE = [0, 9, 17, 24];

function hairline(line: NonNullable<Scalp['line']>): Point[] {
  const edge = line[4];
  const inner = BESIDE.map((x, at): Point => [MIDDLE + x, line[at] ?? edge]);
  return mirrored([...inner, [MIDDLE + halfWidth(SKULL, edge), edge]]);
}

/** How far out of the middle of a spot a place is: 1 at its edge. */
const farness = ([x, y, rx, ry]: Spot, [px, py]: Point): number =>
  ((px - x) / rx) ** 2 + ((py - y) / ry) ** 2;

const grown = ([x, y, rx, ry]: Spot, by: number): Spot => [x, y, rx + by, ry + by];
const holes = (spots: readonly Spot[]): string =>
  spots.map(([x, y, rx, ry]) => ellipse(x, y, [rx, ry])).join('');

/** Short hairs that lie as hair does. */
function hairs({ bare = [], thin, parted }: Scalp, points: readonly Point[]): string {
  return scatter(CROWN, 3.7, (place, share) => {
    const [x, y] = place;
    const isOn =
      Math.abs(x - MIDDLE) < halfWidth(INSIDE, y) &&
      y > heightAt(points, x) + 2.2 &&
      bare.every((spot) => farness(grown(spot, 1), place) > 1);
    const far = thin ? farness(thin.spot, place) : 1;
    if (!isOn || (thin && share > thin.left + (1 - thin.left) * far)) return '';
    const lie = parted ? Math.atan2(5, x - MIDDLE) : Math.atan2(y - CROWN[1], x - CROWN[0]) + 0.5;
    const [dx, dy] = [3.2 * Math.cos(lie), 3.2 * Math.sin(lie)];
    return `M${round(x - dx / 2)} ${round(y - dy / 2)}l${round(dx)} ${round(dy)}`;
  });
}

/** A head from above. */
export function drawAbove(scalp: Scalp): Drawing {
  const { line, bare = [], thin, marks = '' } = scalp;
  if (!line) return { frame: FRAME, soft: '', deep: '', fine: '', line: marks };
  const points = hairline(line);
  const area = `${outline(SKULL, line[4], false)}${through(reversed(points))}Z`;
  return {
    frame: FRAME,
    soft: area + holes(bare),
    deep: area + holes(thin ? [grown(thin.spot, -1)] : bare.map((spot) => grown(spot, 2))),
    fine: hairs(scalp, points),
    line: start(points) + through(points) + marks,
  };
}
