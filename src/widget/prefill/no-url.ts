import type { FormReading } from '../read-form.ts';

/** In the one-file build a page's URL fills nothing in. */
export const withPrefill = (reading: FormReading): FormReading => reading;
