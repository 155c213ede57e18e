import type { SettingName } from './setting-names.ts';

/**
 * Settings that a tag, a `<consult-form>` or the script's query may carry, as `data-<name>`
 * or `?<name>=`, with the place in the form config that each one fills. `country` is among them because
 * most tags have no config: without it their consents would be those of the US wherever a clinic is.
 */
export const SETTINGS = {
  webhook: ['webhook', 'url'],
  preset: ['webhook', 'preset'],
  config: [],
  template: ['template'],
  surface: ['surface', 'kind'],
  target: [],
  label: ['surface', 'launcher', 'label'],
  clinic: ['clinic', 'name'],
  phone: ['clinic', 'phone'],
  email: ['clinic', 'email'],
  country: ['clinic', 'country'],
  locale: ['locale'],
  accent: ['theme', 'accent'],
  storage: ['storage'],
  test: ['test'],
} as const satisfies Record<SettingName, readonly string[]>;

/** Settings by name, as `layered` has them: text, not yet read; names nobody knows among them. */
export type Settings = Readonly<Record<string, string | undefined>>;
