// Owns every refusal that HTTP can give, each asked for with secrets where they do not belong. Not failures inside: failures.ts.
import assert from 'node:assert/strict';
import { reportSeed } from '../../../server/core/seeds.ts';
import { PUBLIC_URL, SITE, type Person, type TestApp } from '../../kit/app.ts';
import { MINUTE } from '../../kit/clock.ts';
import { secrets, type Watch, harvest, newPerson, walk } from './watch.ts';

/** Every refusal that HTTP can give, each asked for with secrets where they do not belong. */
export async function refusals(app: TestApp, watch: Watch): Promise<void> {
  const { canaries } = watch;
  const ann = newPerson(app, watch, {
    phone_number: canaries.contact('phone', '+358401111111'),
    phone_number_verified: true,
  });
  const address = canaries.contact('email', 'canary-target@secret.example');
  const change = await ann.begin({ kind: 'email', value: address, method: 'both', then: 'add' });
  const { code, token } = await harvest(app, watch, change.id);
  const opened = await ann.send('POST', '/v1/session', {});
  const cookie = /__Host-ccsid=([^;]+)/.exec(opened.headers.get('set-cookie') ?? '')?.[1] ?? assert.fail();
  canaries.secret(cookie);
  const me = await ann.me();
  const first = me.contacts.find((c) => c.kind === 'email') ?? assert.fail();
  const jwt = ann.token;
  const raw =
    (method: string, path: string, headers: Record<string, string> = {}, body?: string) =>
    async () =>
      app.app.request(PUBLIC_URL + path, { method, headers, ...(body === undefined ? {} : { body }) });
  const by =
    (person: Person, method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    () =>
      app.app.request(PUBLIC_URL + path, {
        method,
        headers: {
          authorization: `Bearer ${person.token}`,
          origin: SITE,
          'content-type': 'application/json',
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
  const form = { 'content-type': 'application/x-www-form-urlencoded', origin: PUBLIC_URL };
  const system = await app.client(['admin']);
  const { secret, bearer, basic } = system;
  canaries.secret(secret, bearer.slice(7), bearer.split('.')[2] ?? '');
  const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' };
  const grant = `grant_type=client_credentials&client_id=${system.client.id}&client_secret=${secret}`;
  const at = `/v1/changes/${change.id}`;
  const old = newPerson(app, watch, { authAgo: 3600 });
  const full = newPerson(app, watch);
  const second = canaries.contact('email', 'canary-second@secret.example');
  const added = await full.begin({ kind: 'email', value: second, then: 'add', providerId: 'good' });
  await full.prove(added, (await harvest(app, watch, added.id)).code);
  const unverified = newPerson(app, watch, { email_verified: false });
  const loose = (await unverified.me()).contacts[0]?.id ?? '';
  const lone = newPerson(app, watch);
  const last = (await lone.me()).contacts[0]?.id ?? '';
  const thief = newPerson(app, watch);
  const taken = await thief.begin({ kind: 'email', value: first.value, method: 'both' });
  const right = await harvest(app, watch, taken.id);

  await walk(watch, [
    ['JSON that breaks off in a code', by(ann, 'POST', `${at}/code`, `{"code":"${code}","x":"${address}`)],
    ['a code in the wrong type', by(ann, 'POST', `${at}/code`, { code: [code], of: token })],
    [
      'a token where a kind should be',
      by(ann, 'POST', '/v1/changes', { kind: token, value: [address], then: jwt, method: code }),
    ],
    ['a JWT in the query', raw('GET', `/v1/me?access_token=${jwt}`)],
    ['a JWT in the path', by(ann, 'GET', `/v1/changes/${jwt}`)],
    ['a token in the path', raw('GET', `/v1/${token}?code=${code}`)],
    ['a JWT by Basic', raw('GET', '/v1/me', { authorization: `Basic ${jwt}` })],
    ['a JWT in a cookie of its own', raw('GET', '/v1/me', { cookie: `token=${jwt}` })],
    ['a JWT that was tampered with', raw('GET', '/v1/me', { authorization: `Bearer ${jwt.slice(0, -4)}AAAA` })],
    ['a JWT for another project', raw('GET', '/v1/me', { authorization: `Bearer ${address}:${jwt}` })],
    ['a client’s secret by Basic', raw('POST', '/v1/admin/users/x/unlock', { authorization: basic })],
    ['a client’s secret as a bearer', raw('GET', '/v1/me', { authorization: `Bearer default:${secret}` })],
    ['a client’s token for a person’s', raw('GET', '/v1/me', { authorization: bearer })],
    ['a client’s token, tampered with', raw('GET', '/v1/me', { authorization: `${bearer}A` })],
    ['a client’s token in the path', by(ann, 'GET', `/v1/changes/${bearer.slice(7)}`)],
    ['a secret as a scope', raw('POST', '/oauth2/token', urlencoded, `${grant}&scope=${secret}`)],
    ['a secret that is wrong', raw('POST', '/oauth2/token', urlencoded, `${grant}${code}`)],
    ['a secret in two places', raw('POST', '/oauth2/token', { ...urlencoded, authorization: basic }, grant)],
    ['a secret in the query', raw('POST', `/oauth2/token?client_secret=${secret}`, urlencoded, grant)],
    ['a session’s id as a bearer', raw('GET', '/v1/me', { authorization: `Bearer ${cookie}` })],
    [
      'a cookie from a foreign page',
      raw('POST', at, { cookie: `__Host-ccsid=${cookie}`, origin: `https://${code}.evil.example` }),
    ],
    ['a cookie without our header', raw('DELETE', at, { cookie: `__Host-ccsid=${cookie}` })],
    ['a sign-in that is old', by(old, 'POST', '/v1/changes', { kind: 'email', value: address })],
    ['what is not offered', by(ann, 'POST', '/v1/changes', { kind: 'email', value: address, then: 'replace-all' })],
    [
      'a provider that there is not',
      by(ann, 'POST', '/v1/changes', { kind: 'email', value: address, providerId: code }),
    ],
    ['a change of another user', by(old, 'POST', `${at}/code`, { code })],
    ['a contact named by a token', by(ann, 'DELETE', `/v1/contacts/${token}`)],
    ['a method that a page does not take', raw('PUT', `/confirm?t=${token}`)],
    ['a body that is too large', by(ann, 'POST', `${at}/code`, { code: code.repeat(2000) })],
    ['a body of another type', by(ann, 'POST', `${at}/code`, `code=${code}`, { 'content-type': 'text/plain' })],
    ['an address that is none', by(ann, 'POST', '/v1/changes', { kind: 'email', value: `${address},${code}` })],
    [
      'a number that may not be texted',
      by(ann, 'POST', '/v1/changes', { kind: 'phone', value: canaries.contact('phone', '+12025550123') }),
    ],
    [
      'a redirect that is not approved',
      by(ann, 'POST', '/v1/changes', {
        kind: 'email',
        value: address,
        redirectUrl: `https://evil.example/?t=${token}`,
      }),
    ],
    [
      'a code that is not right',
      by(ann, 'POST', `${at}/code`, { code: code.replace(/./g, (d) => String(9 - Number(d))) }),
    ],
    ['another message too soon', by(ann, 'POST', `${at}/resend`, {})],
    ['more contacts than allowed', by(full, 'POST', '/v1/changes', { kind: 'email', value: address, then: 'add' })],
    ['an unverified contact made primary', by(unverified, 'POST', `/v1/contacts/${loose}/primary`, {})],
    ['the last contact', by(lone, 'DELETE', `/v1/contacts/${last}`)],
    ['an address that another user has', by(thief, 'POST', `/v1/changes/${taken.id}/code`, { code: right.code })],
    ['a link of nobody', by(ann, 'POST', '/v1/links/inspect', { token: `${token.slice(0, -1)}~` })],
    ['a link’s page that is wrong', raw('GET', `/confirm?t=${token}A&code=${code}`)],
    ['a form with too much in it', raw('POST', '/confirm', form, `t=${token}&code=${code}`)],
    ['a form from elsewhere', raw('POST', '/confirm', { ...form, origin: 'https://evil.example' }, `t=${token}`)],
    ['a way back that is none', raw('POST', '/undo', form, `t=${token}`)],
    ['the last wrong code', by(ann, 'POST', `${at}/code`, { code: code.replace(/./g, (d) => String(9 - Number(d))) })],
    ['a code of a change that is locked', by(ann, 'POST', `${at}/code`, { code })],
    ['a link of a change that is over', by(ann, 'POST', '/v1/links/confirm', { token })],
  ]);

  const other = newPerson(app, watch);
  const moved = await other.begin({
    kind: 'email',
    value: canaries.contact('email', 'canary-moved@secret.example'),
    method: 'both',
  });
  const live = await harvest(app, watch, moved.id);
  app.clock.pass(11 * MINUTE);
  const stream = () => by(other, 'GET', `/v1/changes/${moved.id}/events`)();
  const streams = [await stream(), await stream(), await stream()];
  await walk(watch, [
    ['a code that has expired', by(other, 'POST', `/v1/changes/${moved.id}/code`, { code: live.code })],
    ['more streams than allowed', stream],
    [
      'a change that was cancelled',
      async () => (
        await other.send('DELETE', `/v1/changes/${moved.id}`),
        by(other, 'POST', `/v1/changes/${moved.id}/code`, { code: live.code })()
      ),
    ],
  ]);
  for (const { body } of streams) await body?.cancel();

  const frozen = newPerson(app, watch);
  const admin = newPerson(app, watch, { roles: ['contacts-admin'] });
  const keyed = { 'idempotency-key': code };
  const soon = await frozen.begin({
    kind: 'email',
    value: canaries.contact('email', 'canary-soon@secret.example'),
    providerId: 'good',
  });
  const report = await app.store.read((tx) => tx.changes.get(soon.id));
  const [holder] = (await frozen.me()).contacts;
  const stop = secrets.noticeToken(reportSeed(report ?? assert.fail(), holder?.id ?? '') ?? assert.fail()) ?? '';
  await frozen.send('POST', '/v1/undo', { token: stop });
  await walk(watch, [
    [
      'a merge whose plan is none',
      by(admin, 'POST', '/v1/admin/merges', { from: lone.sub, into: unverified.sub, dryRun: false, plan: code }),
    ],
    [
      'a key that was used for something else',
      async () => (
        await by(admin, 'POST', '/v1/changes', { kind: 'email', value: second }, keyed)(),
        by(admin, 'POST', '/v1/changes', { kind: 'email', value: address }, keyed)()
      ),
    ],
    ['an account that is frozen', by(frozen, 'POST', '/v1/changes', { kind: 'email', value: address })],
  ]);
}
