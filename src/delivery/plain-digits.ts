/**
 * A phone number for a receiver where no rules are at hand: the digits up to an extension, after a
 * `+` where one was typed. A bracketed zero after other digits is dialled only at home.
 */
export function plainDigits(typed: string): string {
  const digits = typed.replace(/(?!^)\(0\)|(\d)[\s.]*[\p{L}#,;].*|[^\d+]/gsu, '$1');
  return digits || typed;
}
