// Owns the admin portal in a real browser, as the server serves it: who signs in, who is looked for, what the browser refused. Not what
// is tested. Not the demo around it: browser.ts.
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright';
import type { Stage } from './browser.ts';

/** How Chromium begins the line about a refusal. */
const STATUS = 'Failed to load resource: the server responded with a status of 4';

type Claims = Readonly<Record<string, unknown>>;

/** The portal in a browser of its own. */
export interface Portal {
  readonly page: Page;
  readonly main: Locator;
  readonly dialog: Locator;
  /** What must never be: errors of scripts, boxes that a script opened, violations of the page's policy. */
  readonly faults: readonly string[];
  /** The bodies of all answers of the API so far. */
  readonly bodies: readonly string[];
  /** The origins that the browser asked. */
  readonly origins: ReadonlySet<string>;
}

/** Opens the page, and waits for nothing. `url`: where it is; default: the server of the demo. */
export async function openPortal(on: Pick<Stage, 'visitor'>, url: string): Promise<Portal> {
  const context = await on.visitor();
  const [faults, bodies, origins]: [string[], string[], Set<string>] = [[], [], new Set()];
  await context.exposeBinding(
    'reportViolation',
    (_, directive: string) => void faults.push(`violation of ${directive}`),
  );
  await context.addInitScript(() => {
    const report = Reflect.get(globalThis, 'reportViolation') as (directive: string) => void;
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => report(violatedDirective));
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    // Chromium notes each refusal by its status; those are what tests ask for.
    const isStatus = message.text().startsWith(STATUS);
    if (!isStatus && ['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (box) => {
    faults.push(`a script opened: ${box.message()}`);
    void box.dismiss();
  });
  page.on('request', (request) => void origins.add(new URL(request.url()).origin));
  page.on('response', (response) => {
    if (!new URL(response.url()).pathname.startsWith('/v1/')) return;
    // The body of a redirect, and of an answer that the page left behind, cannot be read.
    void response.text().then(
      (text) => bodies.push(text),
      () => undefined,
    );
  });
  await page.goto(url);
  return { page, main: page.locator('main'), dialog: page.getByRole('dialog'), faults, bodies, origins };
}

/** A portal with an admin who signed in by a token of the site. `claims`: over those of the token; default: the role `admin`. */
export async function adminPortal(on: Stage, sub = 'ada', claims: Claims = {}): Promise<Portal> {
  const portal = await openPortal(on, `${on.demo.bffUrl}/admin`);
  const { page, main } = portal;
  const bearer = await tokenOf(on, sub, claims);
  await page.getByRole('heading', { name: 'Sign in to the admin portal' }).waitFor();
  const status = await page.evaluate(async (token) => {
    const headers = { Authorization: `Bearer ${token}`, 'X-Contact-Change': '1' };
    return (await fetch('/v1/admin/session', { method: 'POST', headers })).status;
  }, bearer);
  assert.equal(status, 200);
  await page.reload();
  await page.getByRole('navigation', { name: 'Pages' }).waitFor();
  await main.getByRole('heading', { level: 1 }).waitFor();
  return portal;
}

/** A refresh JWT of the site. `sub`: of the demo, or of a person whom the claims make. */
export async function tokenOf(on: Stage, sub: string, claims: Claims = {}): Promise<string> {
  const answer = await fetch(`${on.demo.siteUrl}/idp/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ sub, claims }),
  });
  assert.equal(answer.status, 200);
  const { refreshJwt } = (await answer.json()) as { readonly refreshJwt: string };
  return refreshJwt;
}

/** A user of the site who is signed in with a second factor, and calls the server. */
export interface SignedIn {
  /** Our id of the user. */
  readonly id: string;
  readonly email: string;
  send<T>(method: string, path: string, body?: unknown): Promise<T>;
}

/** Makes a user by a first sign-in, with a verified address `<sub>@known.example`. `claims`: over those of the token. */
export async function signedInUser(on: Stage, sub: string, claims: Claims = {}): Promise<SignedIn> {
  const email = `${sub}@known.example`;
  const usual = { email, email_verified: true, preferred_username: sub, amr: ['pwd', 'otp'] };
  const token = await tokenOf(on, sub, { ...usual, ...claims });
  const send = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await fetch(on.demo.bffUrl + path, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'X-Contact-Change': '1' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${text}`);
    return (text === '' ? null : JSON.parse(text)) as T;
  };
  const me = await send<{ readonly user: { readonly id: string } }>('GET', '/v1/me');
  return { id: me.user.id, email, send };
}

/** Goes to a page by the navigation, and waits until it is loaded. */
export async function goTo({ page, main }: Portal, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true }).click();
  await main.getByRole('heading', { name, level: 1 }).waitFor();
  await main.locator('.skeleton').waitFor({ state: 'detached' });
}

/** The rows of the list of users, beside its head. */
export function rowsOf({ main }: Portal): Locator {
  return main.locator('.tbody').getByRole('row');
}

/** Finds a user as one types, and opens it. `text`: only this user has it. */
export async function openUser(portal: Portal, text: string): Promise<void> {
  const { page, main } = portal;
  await goTo(portal, 'Users');
  await page.getByLabel('Search').fill(text);
  await rowsOf(portal).filter({ hasText: text }).getByRole('link').click();
  await main
    .getByRole('tab', { name: 'Profile' })
    .or(main.getByRole('link', { name: 'Profile' }))
    .first()
    .waitFor();
  await main.getByRole('button', { name: 'Refresh' }).waitFor();
  await main.locator('.skeleton').waitFor({ state: 'detached' });
}

/** The card of a contact, or of a waiting change, by its address. */
export const contactOf = ({ main }: Portal, text: string): Locator => main.locator('.contact', { hasText: text });
export const changeOf = ({ main }: Portal, text: string): Locator => main.locator('.change', { hasText: text });

/** Fills in the open dialog, and presses its button. It stays open when the server refuses. */
export async function submit({ dialog }: Portal, button: string, reason?: string): Promise<void> {
  if (reason !== undefined) await dialog.getByLabel('Reason').fill(reason);
  await dialog.getByRole('button', { name: button, exact: true }).click();
}

/** Waits for the news that an act was done. */
export async function told({ page }: Portal, text: string): Promise<void> {
  await page.getByRole('status').filter({ hasText: text }).waitFor();
}
