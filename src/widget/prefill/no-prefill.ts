import { say } from '../../platform/say.ts';

/** In the one-file build a page opens a form, and its visitors answer it. */
export const takeOpener = (): void => undefined;
export const fillFromCall = (): void => say('the one-file build fills nothing in');
