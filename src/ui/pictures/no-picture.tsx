import type { Picture as drawn } from './picture.tsx';

/** In the one-file build: the words alone, which say all that a picture shows. */
export const Picture: (...props: Parameters<typeof drawn>) => null = () => null;
