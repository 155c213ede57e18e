import type { Picture } from '../../model/pictures.ts';
import { drawAbove, type Scalp } from './above.ts';
import { drawFront, type Look } from './front.ts';
import type { Drawing } from './head.ts';

/** A hairline that has not moved. */
const FULL = [21, 21.5, 24, 29, 40] as const;

/** Coarse dots in rows, as earlier work may have left them. */
const BLOTS = '29 32,36 29.5,43 31,50.5 29,57.5 30.5,65 31.5,35 23.5,42 22.5,48.5 24,55 22,61 24'
  .split(',')
  .map((place) => `M${place}h1v.8h-1Z`)
  .join('');

/** What each picture shows. */
const PLANS: Readonly<Record<Picture, Scalp | Look>> = {
  pattern_receding: { line: [25, 31, 46, 47, 47], bare: [[48, 67, 9, 9]] },
  pattern_thinning: { line: FULL, thin: { spot: [48, 52, 30, 32], left: 0.3 } },
  pattern_patchy: {
    line: FULL,
    bare: [
      [36, 42, 7, 6],
      [60, 56, 9, 8],
      [39, 71, 5, 5],
    ],
  },
  pattern_total: { marks: 'M26 44c1-8 5-14 11-18M42 23.2l1-.4' },
  pattern_scar: {
    line: FULL,
    bare: [[62, 55, 4.5, 16]],
    marks: 'M61.5 42q2 13 0 26M58.5 47l7.5-1M59 52.5h7.5M59 58h7.5M58.5 63.5l7.5 1',
  },
  pattern_fix: {
    line: [36, 36.5, 39, 43, 46],
    marks: BLOTS,
  },
  norwood_1: { line: FULL },
  norwood_2: { line: [22, 23.5, 31, 37, 43] },
  norwood_3: { line: [22, 26, 42, 45, 46] },
  norwood_3_vertex: { line: [22, 26, 42, 45, 46], bare: [[48, 66, 8, 8]] },
  norwood_4: { line: [31, 35, 47, 48, 48], bare: [[48, 67, 12, 11]] },
  norwood_5: { line: [43, 45.5, 50, 50, 50], bare: [[48, 67.5, 17, 13]] },
  norwood_6: { line: [74, 72.5, 65, 54, 50] },
  norwood_7: { line: [79, 78, 73, 63, 54] },
  ludwig_1: {
    line: FULL,
    parted: true,
    bare: [[48, 47, 1.2, 19]],
    thin: { spot: [48, 48, 6, 22], left: 0 },
  },
  ludwig_2: {
    line: FULL,
    parted: true,
    bare: [[48, 49, 3.5, 18]],
    thin: { spot: [48, 50, 15, 24], left: 0.05 },
  },
  ludwig_3: {
    line: FULL,
    parted: true,
    bare: [[48, 52, 12, 19]],
    thin: { spot: [48, 53, 26, 27], left: 0.05 },
  },
  look_shaved: { look: 'shaved' },
  look_density: { look: 'dense' },
  look_soft_hairline: { look: 'soft' },
  look_crisp_hairline: { look: 'crisp' },
};

/** Each is made once, however often its field is drawn anew. */
const drawn = new Map<Picture, Drawing>();

/** A picture by its name. */
export function draw(name: Picture): Drawing {
  const plan = PLANS[name];
  const drawing = drawn.get(name) ?? ('look' in plan ? drawFront(plan) : drawAbove(plan));
  drawn.set(name, drawing);
  return drawing;
}
