import {
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

/** The head from the front, bowed a little, so that the scalp is seen as well as the brow. */
const FACE: Egg = { y: 43, rx: 31, up: 34, down: 44 };
const FEATURES =
  'M17.4 49c-5.5-2.5-6.5 12 2.2 13.5M78.6 49c5.5-2.5 6.5 12-2.2 13.5M32 59c3-2.2 7-2.2 10-.4M54 58.6c3-1.8 7-1.8 10 .4M48 62v7.5q-.4 1.5-2.4 2.5M43 79q5 2.2 10 0';
const FRAME = outline(FACE, 9, false) + FEATURES;
/** The same under hair that hides the top of the head. */
const BELOW = `M17.4 50A31 44 0 0 0 48 87A31 44 0 0 0 78.6 50${FEATURES}`;
/** Hairlines, their right halves from the middle out. */
const NATURAL: readonly Point[] = [
  [48, 31.5],
  [65, 34.5],
  [72, 40],
  [74.5, 47],
  [78, 53],
];
const SHARP: readonly Point[] = [
  [48, 35.5],
  [69, 37.5],
  [71.5, 53],
  [77.7, 55],
];
/** Where full and light tone end above a hairline that has no edge: single dots lie beyond. */
const FULL: readonly Point[] = [
  [48, 22],
  [63, 25],
  [72.5, 33],
  [78.9, 45],
];
const LIGHT: readonly Point[] = [
  [48, 29],
  [64, 32],
  [72, 39],
  [78.3, 51],
];
/** Hair that is long enough to lie: the outline, and strands from a parting. */
const SILHOUETTE = 'M17.5 50C9 32 18 4 48 4S87 32 78.5 50';
const STRANDS =
  'M58 5C38 9 26 20 21 45M58 5C46 11 34 19 28 37M58 5C51 12 42 20 37 33M58 5C70 10 77 24 77 46M58 5C65 12 69 22 71 37M58 5C60 13 62 22 63 33M58 5C55 13 52 22 50 32';

/** How hair on the scalp shall look. */
export interface Look {
  look: 'shaved' | 'dense' | 'soft' | 'crisp';
}

const straight = (points: readonly Point[]): string =>
  points
    .slice(1)
    .map((point) => `L${point.map(round).join(' ')}`)
    .join('');

function dots(line: readonly Point[], look: Look['look']): string {
  const isSoft = look === 'soft';
  return scatter([MIDDLE, 20], isSoft ? 2.1 : 2.4, ([x, y], share) => {
    if (y < 10.5 || Math.abs(x - MIDDLE) > halfWidth(FACE, y) - 2.4) return '';
    const depth = heightAt(line, x) - y + (isSoft ? 3 : 0);
    if (depth < 1 || (isSoft && share * 9 > depth)) return '';
    return look === 'dense' && share > 0.6 ? '' : `M${round(x)} ${round(y)}h0`;
  });
}

type Run = (points: readonly Point[]) => string;

/** The scalp above a line that begins so far down. */
const above = (right: readonly Point[], run: Run): string =>
  `${outline(FACE, right.at(-1)?.[1] ?? 0, true)}${run(reversed(mirrored(right)))}Z`;

/** A head from the front. */
export function drawFront({ look }: Look): Drawing {
  const isCrisp = look === 'crisp';
  const right = isCrisp ? SHARP : NATURAL;
  const line = mirrored(right);
  const drawing = { frame: FRAME, soft: '', deep: '', fine: dots(line, look), line: '' };
  if (look === 'dense') {
    const soft = `${SILHOUETTE}L78 53${through(reversed(line))}Z`;
    return { ...drawing, frame: BELOW, soft, fine: STRANDS + drawing.fine, line: SILHOUETTE };
  }
  if (look === 'soft')
    return { ...drawing, soft: above(LIGHT, through), deep: above(FULL, through) };
  const area = above(right, isCrisp ? straight : through);
  return { ...drawing, soft: area, deep: area, line: isCrisp ? start(line) + straight(line) : '' };
}
