/** How one kind of receiver wants a submission; each is described in `delivery/presets`. */
export const PRESETS = ['json', 'text', 'form', 'zapier', 'make', 'n8n', 'google-sheets'] as const;
