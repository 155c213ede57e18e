/** Whether the visitor's system is dark, to be asked and to be listened to. */
export const prefersDark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');
