/** What a form that comes by a config does to its launcher, or makes one with. */
export { drawLauncher } from './draw-launcher.ts';
export { dressLauncher } from './dress-launcher.ts';
