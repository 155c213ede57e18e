export interface Size {
  width: number;
  height: number;
}

/** The size of a picture whose longest edge is `edge` pixels at most; a smaller one stays as it is. */
export function fitWithin({ width, height }: Size, edge: number): Size {
  const scale = Math.min(1, edge / Math.max(width, height));
  const scaled = (pixels: number): number => Math.max(1, Math.round(pixels * scale));
  return { width: scaled(width), height: scaled(height) };
}
