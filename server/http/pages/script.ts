// Owns the only script of our pages. The pages work without the script.

/** JavaScript. Removes the token from the address bar at once, and later shows times in the reader's time zone. */
export const SCRIPT = `history.replaceState(null, '', location.pathname);
addEventListener('DOMContentLoaded', () => {
  for (const time of document.querySelectorAll('time')) {
    const format = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
    time.textContent = format.format(new Date(time.dateTime));
  }
});
`;
