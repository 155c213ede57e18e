/** How one kind of receiver wants a submission; each is described in `delivery/presets`. */
export const PRESETS = [
  'json',
  'text',
  'form',
  'server',
  'zapier',
  'make',
  'n8n',
  'hubspot',
  'gohighlevel',
  'google-sheets',
  'formspree',
  'salesforce',
] as const;
