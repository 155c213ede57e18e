/** Every setting by its name; what each one fills stands in `SETTINGS`. */
export const SETTING_NAMES = [
  'webhook',
  'preset',
  'config',
  'template',
  'surface',
  'target',
  'label',
  'clinic',
  'phone',
  'email',
  'country',
  'locale',
  'accent',
  'storage',
  'test',
] as const;

export type SettingName = (typeof SETTING_NAMES)[number];
