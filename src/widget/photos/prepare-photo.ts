import { fitWithin, readHead } from '../../engine/photos/index.ts';
import { FILE_BYTES, FILE_PIXELS } from '../../model/photo-limits.ts';
import type { ShotView } from '../../ui/photos/photo-slot.tsx';

/** A photo as it is sent. */
export interface Photo {
  blob: Blob;
  /** The same as text, where it goes inside JSON. */
  dataUrl: string;
  width: number;
  height: number;
  thumb: HTMLCanvasElement;
}

type Fault = NonNullable<ShotView['fault']>;

/** Pixels; a thumbnail is 72 px wide, on screens of up to three times as many. */
const THUMB_EDGE = 240;
/** Of 1: skin and hair stay clean, and a file has a tenth of the camera's bytes. */
const QUALITY = 0.85;

function draw(picture: ImageBitmap, edge: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, fitWithin(picture, edge));
  const { width, height } = canvas;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  // JPEG has no transparency: what is left blank would be black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  return canvas;
}

const encode = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));

/** Empty where that fails. */
const toDataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onloadend = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.readAsDataURL(blob);
  });

/**
 * Decodes a file once, scales it and encodes it anew, which leaves behind all that it said of camera,
 * day and place. It turns as the camera was held; that is the default for what comes of a file, and
 * naming it would throw in Chrome before 112.
 * @returns why it cannot be had; never throws
 */
export async function preparePhoto(
  file: File,
  { edge, asText }: { edge: number; asText: boolean },
): Promise<Photo | Fault> {
  if (file.size > FILE_BYTES) return 'photos.too_large';
  try {
    const head = readHead(new Uint8Array(await file.arrayBuffer()));
    if (head?.isWhole === false) return 'photos.unreadable';
    if (head && head.pixels > FILE_PIXELS) return 'photos.too_large';
    const picture = await createImageBitmap(file);
    const [canvas, thumb] = [draw(picture, edge), draw(picture, THUMB_EDGE)];
    picture.close();
    const blob = await encode(canvas);
    const { width, height } = canvas;
    // Safari keeps the memory of a canvas until that is small.
    canvas.width = 0;
    const dataUrl = blob && asText ? await toDataUrl(blob) : '';
    if (!blob || (asText && !dataUrl)) return 'photos.unreadable';
    return { blob, dataUrl, width, height, thumb };
  } catch {
    return /hei[cf]/i.test(file.type + file.name.slice(-5)) ? 'photos.heic' : 'photos.unreadable';
  }
}
