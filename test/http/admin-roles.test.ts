import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayAct, permissionsOf, ROLES, type Role } from '../../server/core/admin-roles.ts';
import type { Route } from '../../server/http/routes/route.ts';
import { ROUTES } from '../../server/http/routes/routes.ts';
import type { RoleClaim } from '../../server/ports/project.ts';
import type { TestApp } from '../kit/app.ts';
import { freshSignIn } from '../kit/sign-in.ts';
import { PUBLIC_URL, start } from './kit.ts';

/** The claim `groups` names the role itself. */
const GROUPS: readonly RoleClaim[] = ROLES.map((role) => ({ role, claim: 'groups', value: role }));

const statusFor = async (app: TestApp, groups: unknown, path: string, body: object): Promise<number> =>
  (await app.person('ada', freshSignIn({ groups })).send('POST', path, body)).status;

test('a role may call what its permissions name, and is refused everything else', async () => {
  const app = await start({ project: { adminRoles: GROUPS } });
  const ann = (await app.person('ann').me()).user.id;
  for (const role of ROLES) {
    const may = (permission: 'revoke' | 'unlock' | 'merge') => mayAct({ roles: [role] }, permission);
    const revoked = await statusFor(app, role, `/v1/admin/users/${ann}/revoke`, {
      reason: 'signed-out',
      note: 'asked for',
    });
    assert.equal(revoked, may('revoke') ? 200 : 403, `${role} revokes`);
    const unlocked = await statusFor(app, [role, 'other'], `/v1/admin/users/${ann}/unlock`, {});
    assert.equal(unlocked, may('unlock') ? 204 : 403, `${role} unlocks`);
    const { body } = await app
      .person('ada', freshSignIn({ groups: role }))
      .send<{ readonly reason?: string }>('POST', '/v1/admin/merges', { from: ann, into: ann, dryRun: true });
    assert.equal(body.reason, may('merge') ? 'merge' : undefined, `${role} learns that this project merges nothing`);
  }
});

test('roles add up, and a claim with another value or another case gives none', async () => {
  const app = await start({ project: { adminRoles: GROUPS } });
  const ann = (await app.person('ann').me()).user.id;
  const revoke = (groups: unknown) =>
    statusFor(app, groups, `/v1/admin/users/${ann}/revoke`, { reason: 'signed-out', note: 'asked for' });
  assert.equal(await revoke(['verifier', 'support']), 200);
  for (const other of ['Support', 'supports', ' support', { support: true }, [['support']], null, 1])
    assert.equal(await revoke(other), 403, JSON.stringify(other));
});

/** The statuses of a revocation by tokens with these claims, where the role comes from this one. */
async function revokedBy(
  claim: string,
  tokens: readonly Readonly<Record<string, unknown>>[],
): Promise<readonly number[]> {
  const app = await start({ project: { adminRoles: [{ role: 'support', claim, value: 'helpdesk' }] } });
  const ann = (await app.person('ann').me()).user.id;
  const path = `/v1/admin/users/${ann}/revoke`;
  const statuses: number[] = [];
  for (const token of tokens)
    statuses.push(
      (await app.person('ada', freshSignIn(token)).send('POST', path, { reason: 'signed-out', note: 'asked for' }))
        .status,
    );
  return statuses;
}

test('a path with dots leads to the roles of a realm and of a client, as Keycloak writes them', async () => {
  const roles = ['offline_access', 'helpdesk'];
  assert.deepEqual(
    await revokedBy('realm_access.roles', [
      { realm_access: { roles } },
      { realm_access: { roles: 'helpdesk' } },
      // Elsewhere, or no object on the way.
      { resource_access: { roles } },
      { realm_access: { roles: { helpdesk: true } } },
      { realm_access: [{ roles }] },
      { realm_access: { roles: { roles } } },
      { realm_access: roles },
      { roles },
      { realm_access: null },
    ]),
    [200, 200, 403, 403, 403, 403, 403, 403, 403],
  );
  assert.deepEqual(
    await revokedBy('resource_access.my.client.roles', [
      { resource_access: { 'my.client': { roles } } },
      { resource_access: { my: { client: { roles } } } },
      { resource_access: { client: { roles } } },
    ]),
    [200, 200, 403],
  );
});

test('a claim whose own name has dots or is a URL is that claim, and goes before a path', async () => {
  const url = 'https://example.com/roles';
  assert.deepEqual(
    await revokedBy(url, [
      { [url]: ['helpdesk'] },
      { [url]: 'other' },
      { 'https://example': { 'com/roles': ['other'] } },
      { roles: ['helpdesk'] },
    ]),
    [200, 403, 403, 403],
  );
  assert.deepEqual(
    await revokedBy('realm_access.roles', [
      { 'realm_access.roles': 'helpdesk' },
      { 'realm_access.roles': 'other', realm_access: { roles: ['helpdesk'] } },
    ]),
    [200, 403],
  );
});

test('a path finds only what the token itself has', async () => {
  assert.deepEqual(await revokedBy('constructor.name', [{ groups: 'helpdesk' }, { groups: 'Object' }]), [403, 403]);
  assert.deepEqual(await revokedBy('__proto__.role', [{ groups: { role: 'helpdesk' } }]), [403]);
});

test('no role but the verifier’s marks as verified, and support cannot apply, list or read the audit log', () => {
  const withIt = ROLES.filter((role) => mayAct({ roles: [role] }, 'mark-verified'));
  assert.deepEqual(withIt, ['verifier'] satisfies Role[]);
  assert.deepEqual(permissionsOf({ roles: ['support'] }), ['sign-in', 'find', 'begin', 'unlock', 'revoke']);
  assert.deepEqual(permissionsOf({ roles: ['auditor', 'auditor'] }), ['sign-in', 'find', 'list', 'inspect', 'audit']);
});

test('every route for admins names the permission that it needs', () => {
  for (const [name, route] of Object.entries(ROUTES) as [string, Route][])
    assert.equal(route.caller === 'admin', route.permission !== undefined, name);
});

test('openapi.json names the permission of each route for admins, and the roles that have it', async () => {
  interface Operation {
    readonly description?: string;
    readonly 'x-permission'?: string;
  }
  const { app } = await start();
  const answer = await app.request(`${PUBLIC_URL}/openapi.json`);
  const { paths } = (await answer.json()) as { readonly paths: Record<string, Record<string, Operation>> };
  for (const route of Object.values(ROUTES) as Route[]) {
    const operation = paths[route.path.replace(/:(\w+)/g, '{$1}')]?.[route.method.toLowerCase()];
    assert.equal(operation?.['x-permission'], route.permission, route.path);
  }
  const told = (path: string) => paths[path]?.['post']?.description ?? '';
  assert.match(told('/v1/admin/users/{id}/unlock'), /: role support, admin; or an API client/);
  assert.match(told('/v1/admin/users/{id}/contacts/{contact}/mark-verified'), /: role verifier; or/);
});
