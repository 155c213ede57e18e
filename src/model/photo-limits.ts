/** Limits of photos that only their own chunk knows. */

/** Pixels of the longest edge, where a field says nothing: 200 to 500 kB, and single hairs show. */
export const EDGE = 1600;
/** Bytes of a photo as it is chosen: a camera's largest have about 30 MB. */
export const FILE_BYTES = 60_000_000;
/** Pixels of a photo as it is chosen: each takes four bytes while it is scaled, and a tab has few hundred MB. */
export const FILE_PIXELS = 64_000_000;
/** Characters of all photos in one JSON body: functions at large hosts take bodies of 4.5 or 6 MB. */
export const DATA_URLS = 3_000_000;
