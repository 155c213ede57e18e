/** In the one-file build a form that a router takes away is closed when it comes back. */
export const importStay = (): undefined => undefined;
