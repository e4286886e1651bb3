// Owns getToken: the refresh JWT of whoever is signed in at this site, kept until shortly before it ends.

let kept: { readonly token: string; readonly until: number } | null = null;

/** As `<contact-change>` calls it: per request, and again with `forceRefresh` after a 401. */
export async function getToken(context?: { readonly forceRefresh?: boolean }): Promise<string | null> {
  if (kept && !context?.forceRefresh && Date.now() < kept.until) return kept.token;
  kept = null;
  const answer = await fetch('/session/token', { method: 'POST' });
  if (answer.status !== 200) return null;
  const { refreshJwt } = (await answer.json()) as { refreshJwt: string };
  const payload = JSON.parse(atob(refreshJwt.split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/'))) as { exp: number };
  kept = { token: refreshJwt, until: payload.exp * 1000 - 60_000 };
  return refreshJwt;
}

/** From now on tokens come out expired, until `renewSession`. */
export async function expireSession(): Promise<void> {
  await fetch('/session/expire', { method: 'POST' });
  kept = null;
}

/** The person proved once more that it is them: the next token says so. */
export async function stepUp(): Promise<void> {
  await fetch('/session/step-up', { method: 'POST' });
  kept = null;
}

/** As if they had signed in an hour ago. */
export async function ageSession(): Promise<void> {
  await fetch('/session/age', { method: 'POST' });
  kept = null;
}

export async function renewSession(): Promise<void> {
  await fetch('/session/renew', { method: 'POST' });
  kept = null;
}
