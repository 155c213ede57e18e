/** American English: what is said where something is kept to be sent later. */
export const queuedWords = {
  'queued.title': 'Your request is kept on this device',
  'queued.text':
    'It could not be sent yet. It goes out by itself as soon as that works, on this page or when you come back to this site within 7 days. If it is urgent, reach us directly:',
} as const;
