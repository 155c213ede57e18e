// @ts-check

const day = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

/**
 * @param {string} iso
 * @returns {string} in this desk's own time zone; what is no time comes back as it was
 */
export function formatTime(iso) {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? iso : day.format(time);
}
