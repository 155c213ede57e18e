import type { SettingName } from '../model/setting-names.ts';

/** The attributes that a `<consult-form>` takes: those of the tag. */
export type SettingAttributes = { [Name in SettingName as `data-${Name}`]?: string | undefined };
