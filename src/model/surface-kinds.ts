/** How a form may stand on its page. A file of its own: what reads a tag needs no other choices. */
export const SURFACE_KINDS = ['popover', 'inline', 'dialog', 'drawer'] as const;
