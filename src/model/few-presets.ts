/** Presets of the one-file build: not those that take names of their own alone, and no photos with them. */
export const PRESETS = [
  'json',
  'text',
  'form',
  'server',
  'zapier',
  'make',
  'n8n',
  'gohighlevel',
  'google-sheets',
] as const;
