/** What a host page fills in of a form: fetched when it does. */
export { takeOpener } from './take-opener.ts';
export { fillFromCall } from './fill-from-call.ts';
export { fillFromUrl } from './fill-from-url.ts';
