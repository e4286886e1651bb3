// Owns the only script of our pages. The pages work without it.

/** JavaScript. It takes the token out of the address bar at once; later it shows times in the time zone of the reader. */
export const SCRIPT = `history.replaceState(null, '', location.pathname);
addEventListener('DOMContentLoaded', () => {
  for (const time of document.querySelectorAll('time')) {
    const format = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
    time.textContent = format.format(new Date(time.dateTime));
  }
});
`;
