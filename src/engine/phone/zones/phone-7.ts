import { cutZone } from '../cut-zone.ts';

export const zone = cutZone('7');
