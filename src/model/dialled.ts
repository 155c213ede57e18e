/**
 * A clinic's phone number as a link dials it: its digits, without an extension, which the words of
 * the link still say, and without a bracketed zero, which is dialled only at home.
 */
export const dialled = (phone: string): string => phone.replace(/(?!^)\(0\)|e?x.*|[^+\d]/gi, '');
