// Owns the script of the account page. Not its markup: account-page.ts.

/**
 * JavaScript. Leads to the sign-in when an element says that there is no session or that a new sign-in is needed, and signs out. The
 * first answer after a sign-in is shown as it is, so that a provider that does not help is no circle.
 */
export const ACCOUNT_SCRIPT = `const url = new URL(location.href);
const isBack = url.searchParams.get('state') === 'signed-in';
url.searchParams.delete('state');
history.replaceState(null, '', url);
const signIn = document.querySelector('#sign-in');
const lead = (fresh) => {
  const to = new URL(signIn.href);
  if (fresh) to.searchParams.set('fresh', 'true');
  location.assign(to);
};
addEventListener('contact-change-signed-out', (event) => {
  event.preventDefault();
  if (isBack) signIn.closest('.card').hidden = false;
  else lead(false);
});
addEventListener('contact-change-step-up', (event) => {
  event.preventDefault();
  lead(true);
});
const signOut = document.querySelector('#sign-out');
signOut?.addEventListener('click', async () => {
  const { api, next } = signOut.dataset;
  const request = { method: 'DELETE', headers: { 'X-Contact-Change': '1' } };
  await fetch(api + '/v1/session', request).catch(() => undefined);
  location.assign(next);
});
`;
