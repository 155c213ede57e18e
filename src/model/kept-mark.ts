/** The key under which a page says that something of ours waits on this device to be sent. */
export const KEPT_MARK = 'consult-form';
