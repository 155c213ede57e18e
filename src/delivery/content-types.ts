export const JSON_TYPE = 'application/json';
/** JSON under a type that every receiver takes without a preflight. */
export const TEXT_TYPE = 'text/plain;charset=UTF-8';
export const FORM_TYPE = 'application/x-www-form-urlencoded;charset=UTF-8';
