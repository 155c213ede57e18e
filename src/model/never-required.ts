/**
 * Whether a consent of this id may be no condition of anything: to be texted never is (TCPA, 47 CFR
 * 64.1200(f)(9)).
 */
export const isNeverRequired = (id: unknown): boolean => id === 'text_messages';
