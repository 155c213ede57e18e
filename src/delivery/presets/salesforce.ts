import type { PresetFile } from './preset-file.ts';

/**
 * Salesforce Web-to-Lead. It sends no CORS header, and 200 whatever became of the lead, so nobody can
 * say that it arrived. It takes 500 a day, and what it has no field for it leaves out. A lead has a last
 * name and a company; where a visitor names none, the name stands for it.
 */
export const preset: PresetFile = {
  encoder: 'form',
  flat: true,
  reads: 'opaque',
  baa: false,
  needs: ['oid'],
  names: {
    first_name: 'first_name',
    last_name: ['last_name', 'name', 'first_name'],
    company: ['name', 'last_name', 'first_name'],
    email: 'email',
    phone: 'phone',
  },
};
