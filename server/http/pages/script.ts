// Owns the only script of our pages. The pages work without the script.

/**
 * JavaScript. Removes the token from the address bar at once, and later shows times in the reader's time zone, with its name: the
 * message of the link may have another zone. `Intl` adds no zone to `dateStyle`.
 */
export const SCRIPT = `history.replaceState(null, '', location.pathname);
addEventListener('DOMContentLoaded', () => {
  for (const time of document.querySelectorAll('time')) {
    const format = new Intl.DateTimeFormat(document.documentElement.lang, {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      timeZoneName: 'short',
    });
    time.textContent = format.format(new Date(time.dateTime));
  }
});
`;
