import type { Option } from '../schema/types.ts';

/**
 * Ticks or unticks one option of a list. An exclusive option ("none of these") unticks all
 * others, and any other unticks it. The list keeps the options' order, not the visitor's.
 */
export function toggleOption(
  options: readonly Option[],
  chosen: readonly string[],
  toggledId: string,
): string[] {
  if (chosen.includes(toggledId)) return chosen.filter((id) => id !== toggledId);
  const toggled = options.find((option) => option.id === toggledId);
  return options
    .filter(({ id, exclusive }) =>
      id === toggledId ? true : !toggled?.exclusive && !exclusive && chosen.includes(id),
    )
    .map(({ id }) => id);
}
