import type { JSX } from 'preact';

/** Another one on each page, so that no list of names to leave alone has it; no field's id has a dot. */
const NAME = String(Math.random());

/**
 * A field that nobody sees, reaches by keyboard or hears of: what is written in it was written by a
 * script, or by a password manager that fills whatever it finds. It is told, and stops nothing.
 */
export const Honeypot = (): JSX.Element => (
  <input class="hide trap" name={NAME} tabIndex={-1} aria-hidden="true" autocomplete="off" />
);
