/** The one-file build remembers no visits, so it has nothing to say of them. */
export const flatTouch = (): [] => [];
