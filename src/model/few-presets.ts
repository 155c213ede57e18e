/** Presets of the one-file build: not those that take names of their own alone, nor a form's data. */
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
