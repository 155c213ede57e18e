/** Random bytes; `getRandomValues` is there on http pages too, unlike `randomUUID`. */
export const randomBytes = (count: number): Uint8Array =>
  crypto.getRandomValues(new Uint8Array(count));
