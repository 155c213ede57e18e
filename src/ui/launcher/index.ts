/** The chunk of the launcher exports it by the chunk's own name: so the tag asks for it. */
export { drawLauncher as launcher } from './draw-launcher.ts';
