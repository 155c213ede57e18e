import type { PresetFile } from './preset-file.ts';

/**
 * GoHighLevel, workflow trigger "Inbound Webhook". Flat JSON, which it maps to contacts; its address is
 * its only secret. That it answers preflights is likely, and no more.
 */
export const preset: PresetFile = {
  encoder: 'json',
  flat: true,
  // By a HIPAA add-on that is bought apart (help.leadconnectorhq.com, article 155000007073).
  baa: true,
};
