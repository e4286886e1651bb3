// Owns getToken: the token of the person who is signed in at this site, cached until shortly before it expires. Not the session.

let cached: { readonly token: string; readonly until: number } | null = null;

/** The widget calls it before each request, and again with `forceRefresh` after a 401. Null when no person is signed in. */
export async function getToken(context?: { readonly forceRefresh?: boolean }): Promise<string | null> {
  if (cached && !context?.forceRefresh && Date.now() < cached.until) return cached.token;
  cached = null;
  const answer = await fetch('/session/token', { method: 'POST' });
  if (answer.status !== 200) return null;
  const { refreshJwt } = (await answer.json()) as { refreshJwt: string };
  const payload = JSON.parse(atob(refreshJwt.split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/'))) as { exp: number };
  cached = { token: refreshJwt, until: payload.exp * 1000 - 60_000 };
  return refreshJwt;
}

/** From now on tokens are issued expired, until `renewSession`. */
export async function expireSession(): Promise<void> {
  await fetch('/session/expire', { method: 'POST' });
  cached = null;
}

/** The person signed in again: the next token has a new `auth_time`. */
export async function stepUp(): Promise<void> {
  await fetch('/session/step-up', { method: 'POST' });
  cached = null;
}

/** As if the person had signed in an hour ago. */
export async function ageSession(): Promise<void> {
  await fetch('/session/age', { method: 'POST' });
  cached = null;
}

/** Ends what `expireSession` began. */
export async function renewSession(): Promise<void> {
  await fetch('/session/renew', { method: 'POST' });
  cached = null;
}
