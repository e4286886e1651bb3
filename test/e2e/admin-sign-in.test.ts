// Owns how admins sign in to the portal in a real browser: at an OpenID provider with its own HTTP server, and by a one-time link of
// the command line. Not the protocol's details: test/http/admin-code.test.ts. Not a sign-in by token: portal.ts.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { createOpenid, type OpenidProvider } from '../kit/openid.ts';
import { freePort, surroundings, type Surroundings } from '../kit/server.ts';
import { stage } from './browser.ts';
import { contactOf, goTo, openPortal, openUser, rowsOf, signedInUser, submit, told, type Portal } from './portal.ts';

const ROLES = 'admin=groups:it,verifier=groups:it,support=roles:helpdesk,auditor=groups:audit';

describe('at the identity provider', () => {
  let openid: OpenidProvider;
  const on = stage(async () => {
    openid = await createOpenid(Date.now);
    const { issuer, clientId, clientSecret } = openid.settings;
    return {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: clientId,
      OIDC_CLIENT_SECRET: clientSecret,
      // Its users sign in at another provider.
      ACCOUNT_RETURN_URLS: '',
      ADMIN_ROLES: ROLES,
      POLICY: JSON.stringify({ merge: 'admin' }),
    };
  });
  after(() => openid.close());

  const enter = async (claims: object): Promise<Portal> => {
    openid.user({ sub: 'ada', name: 'Ada Admin', groups: ['it'], ...claims });
    const portal = await openPortal(on, `${on.demo.bffUrl}/admin`);
    await portal.page.getByRole('button', { name: 'Sign in' }).click();
    return portal;
  };

  test('an admin signs in there, has the role that a claim gives, and is out after the sign-out', async () => {
    const portal = await enter({});
    const { page } = portal;
    await page.getByRole('heading', { name: 'Users' }).waitFor();
    assert.match(await page.locator('.me').innerText(), /Ada Admin\s*Admin · Verifier/);
    const asked = openid.asked.at(-1);
    assert.equal(asked?.get('code_challenge_method'), 'S256');
    assert.equal(asked?.get('redirect_uri'), `${on.demo.bffUrl}/v1/admin/callback`);
    const cookies = await page.context().cookies(on.demo.bffUrl);
    const cookie = cookies.find(({ name }) => name === '__Host-ccadmin');
    assert.deepEqual([cookie?.httpOnly, cookie?.secure, cookie?.sameSite, cookie?.path], [true, true, 'Strict', '/']);
    await page.reload();
    await page.getByRole('heading', { name: 'Users' }).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in to the admin portal' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Sign in to the admin portal' }).waitFor();
    assert.equal(await page.evaluate(async () => (await fetch('/v1/admin/users')).status), 401);
    assert.deepEqual(portal.faults, []);
  });

  test('each role has its pages', async () => {
    for (const [claims, pages] of [
      [{ sub: 'sid', groups: [], roles: ['offline_access', 'helpdesk'] }, ['Users']],
      [
        { sub: 'audrey', groups: ['audit'] },
        ['Users', 'Delivery', 'Messages', 'Limits', 'Webhooks', 'Clients', 'Policy', 'Audit log'],
      ],
    ] as const) {
      const { page } = await enter(claims);
      await page.getByRole('heading', { name: 'Users' }).waitFor();
      assert.deepEqual(await page.getByRole('navigation', { name: 'Pages' }).getByRole('link').allInnerTexts(), pages);
    }
  });

  test('a person without a role gets no session, and reads why', async () => {
    const { page, faults } = await enter({ sub: 'ned', groups: ['sales'] });
    await page.getByRole('alert').filter({ hasText: 'Your account has no role in this portal.' }).waitFor();
    assert.doesNotMatch(page.url(), /#refused/);
    assert.equal(await page.evaluate(async () => (await fetch('/v1/admin/session')).status), 401);
    assert.deepEqual(faults, []);
  });

  test('a forged ID token lets nobody in', async () => {
    openid.fault({ forged: true });
    const { page } = await enter({});
    await page.getByRole('alert').waitFor();
    await page.getByRole('heading', { name: 'Sign in to the admin portal' }).waitFor();
    openid.fault({});
  });

  test('before what is dangerous a sign-in that is an hour old is made fresh, and what was typed is there again', async () => {
    await signedInUser(on, 'sue');
    const portal = await enter({});
    const { page, dialog } = portal;
    await page.getByRole('heading', { name: 'Users' }).waitFor();
    await openUser(portal, 'sue');
    await portal.main.getByRole('button', { name: 'Add', exact: true }).first().click();
    await dialog.getByText('Apply now, unverified').click();
    await dialog.getByLabel('New email address').fill('sue@fresh.example');
    await submit(portal, 'Add', 'came in person');
    await dialog.getByText('This needs a sign-in of the last 15 minutes').waitFor();
    await dialog.getByRole('button', { name: 'Sign in again' }).click();
    // Back from the provider, on the page of the user, in the same dialog.
    await dialog.getByLabel('New email address').waitFor();
    assert.equal(openid.asked.at(-1)?.get('prompt'), 'login');
    assert.equal(await dialog.getByLabel('New email address').inputValue(), 'sue@fresh.example');
    await submit(portal, 'Add');
    await told(portal, 'Saved. The user is told.');
    await contactOf(portal, 'sue@fresh.example').getByText('Not verified').waitFor();
    assert.deepEqual(portal.faults, []);
  });
});

describe('by a one-time link of the command line', () => {
  let server: Surroundings;
  let site: string;
  const on = stage();
  after(() => server.close());

  /** The link that the command prints, while the server runs as a process of its own. */
  async function link(): Promise<string> {
    if (server === undefined) {
      server = await surroundings({ ADMIN_ROLES: 'admin=roles:it', POLICY: JSON.stringify({ merge: 'admin' }) });
      await server.start();
      site = `http://localhost:${server.port}`;
    }
    const { code, out, err } = await server.run(['admin-link', '--name', 'Ada <b>Operator</b>']);
    assert.equal(code, 0, err);
    return out.trim().split('\n')[0] ?? '';
  }

  test('the link lets its admin in by a click, stays out of the address bar, and works once', async () => {
    const url = await link();
    assert.ok(url.startsWith(`${site}/admin#link=`), url);
    const portal = await openPortal(on, url);
    const { page } = portal;
    await page.getByRole('heading', { name: 'Use your one-time link' }).waitFor();
    assert.equal(page.url(), `${site}/admin`);
    // That the page was opened, as a scanner of mails does, spends nothing.
    await page.goto('about:blank');
    await page.goto(url);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { name: 'Users' }).waitFor();
    assert.match(await page.locator('.me').innerText(), /^Ada <b>Operator<\/b>/);
    await goTo(portal, 'Audit log');
    for (const event of ['admin-link-made', 'admin-signed-in'])
      await rowsOf(portal).filter({ hasText: event }).first().waitFor();

    for (const refused of [url, `${site}/admin#link=unknown`]) {
      const other = await openPortal(on, refused);
      await other.page.getByRole('button', { name: 'Continue' }).click();
      await other.page.getByRole('alert').filter({ hasText: 'This link has been used or has expired.' }).waitFor();
      assert.equal(other.page.url(), `${site}/admin`);
      assert.deepEqual(other.faults, []);
    }
    assert.deepEqual(portal.faults, []);
  });

  test('its session starts and applies changes, and can neither mark as verified, nor merge, nor erase', async () => {
    const portal = await openPortal(on, await link());
    const { page, main, dialog } = portal;
    await server.ask('liz', 'GET', '/v1/me');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { name: 'Users' }).waitFor();
    await openUser(portal, 'liz@old.example');
    await main.getByRole('button', { name: 'Add', exact: true }).first().click();
    await dialog.getByText('Apply now, unverified').click();
    await dialog.getByLabel('New email address').fill('liz@link.example');
    await submit(portal, 'Add', 'first look');
    const applied = contactOf(portal, 'liz@link.example');
    await applied.getByRole('button', { name: /^Verify/ }).waitFor();
    assert.equal(await main.getByRole('button', { name: /^(Mark verified|Merge|Erase)/ }).count(), 0);
    // Nor by a request of its own.
    const [user = ''] = /usr_[\w-]+/.exec(page.url()) ?? [];
    const statuses = await page.evaluate(async (id) => {
      const send = async (path: string, body: object) => {
        const headers = {
          'Content-Type': 'application/json',
          'X-Contact-Change': '1',
          'Idempotency-Key': crypto.randomUUID(),
        };
        return (await fetch(`/v1/admin/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).status;
      };
      const { contacts } = (await (
        await fetch(`/v1/admin/users/${id}`, { headers: { 'X-Contact-Change': '1' } })
      ).json()) as {
        readonly contacts: readonly { readonly id: string; readonly verified: boolean }[];
      };
      const unverified = contacts.find(({ verified }) => !verified)?.id ?? '';
      return Promise.all([
        send(`users/${id}/contacts/${unverified}/mark-verified`, { note: 'by hand' }),
        send(`users/${id}/erase`, { note: 'by hand', dryRun: true }),
        send('merges', { from: id, into: id, note: 'by hand', dryRun: true }),
      ]);
    }, user);
    assert.deepEqual(statuses, [403, 403, 403]);
    assert.deepEqual(portal.faults, []);
  });

  test('a link from before is refused once an identity provider is set, and the command makes no other', async () => {
    const made = new URL(await link());
    const port = await freePort();
    const provider = {
      OIDC_CLIENT_ID: 'portal',
      OIDC_CLIENT_SECRET: 'a-secret-of-the-portal',
      OIDC_ISSUER: 'https://id.example.com',
    };
    const after = { ...provider, PORT: String(port), PUBLIC_URL: `http://localhost:${port}` };
    await server.start(undefined, { another: true, env: after });
    const { page } = await openPortal(on, `${after.PUBLIC_URL}/admin${made.hash}`);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('alert').filter({ hasText: 'Links are switched off here.' }).waitFor();
    const { code, err, out } = await server.run(['admin-link', '--name', 'Ada'], provider);
    assert.notEqual(code, 0);
    assert.match(err + out, /sign in at https:\/\/id\.example\.com, so a link is refused/);
  });
});
