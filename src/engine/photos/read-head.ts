/** What a file says of itself before anything of it is decoded. */
interface Head {
  pixels: number;
  /** Whether the picture ends where the file does, or before; a camera file may break off. */
  isWhole: boolean;
}

const PNG = 0x89504e47;
const JPEG = 0xffd8;

/** Markers of a JPEG that bear its size: all from C0 to CF but C4, C8 and CC, which mean other things. */
const bearsSize = (marker: number): boolean =>
  marker >> 4 === 12 && (marker === 0xc0 || marker % 4 > 0);

/** Whether a JPEG's end stands behind `from`: inside what is coded there, no byte 0xff is one of a marker. */
function hasEnd(bytes: Uint8Array, from: number): boolean {
  for (let at = from; (at = bytes.indexOf(0xff, at) + 1) > 0;) if (bytes[at] === 0xd9) return true;
  return false;
}

/**
 * The size of a JPEG or PNG, and whether all of a JPEG, which cameras make, is there; nothing of any
 * other file. Some tools leave bytes behind a PNG's end, so that one is left to the browser.
 * A browser decodes what is too large before it says so. Chromium refuses by itself what breaks off;
 * what others do has not been tried, and half a grey photo must not pass for a whole one.
 * Source: ITU-T T.81, annex B; PNG, sections 5.2 and 11.2.1.
 */
export function readHead(bytes: Uint8Array): Head | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 33) return undefined;
  if (view.getUint32(0) === PNG) {
    return { pixels: view.getUint32(16) * view.getUint32(20), isWhole: true };
  }
  if (view.getUint16(0) !== JPEG) return undefined;
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    // Any number of 0xff may stand before a marker.
    while (at + 9 < bytes.length && bytes[at + 1] === 0xff) at++;
    if (bearsSize(view.getUint8(at + 1))) {
      const pixels = view.getUint16(at + 5) * view.getUint16(at + 7);
      return { pixels, isWhole: hasEnd(bytes, at) };
    }
  }
  return { pixels: 0, isWhole: false };
}
