import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayAct, permissionsOf, ROLES, type Role } from '../../server/core/admin-roles.ts';
import type { Route } from '../../server/http/routes/route.ts';
import { ROUTES } from '../../server/http/routes/routes.ts';
import type { RoleClaim } from '../../server/ports/project.ts';
import type { TestApp } from '../kit/app.ts';
import { freshSignIn } from '../kit/sign-in.ts';
import { start } from './kit.ts';

/** The claim `groups` names the role itself. */
const GROUPS: readonly RoleClaim[] = ROLES.map((role) => ({ role, claim: 'groups', value: role }));

const statusFor = async (app: TestApp, groups: unknown, path: string, body: object): Promise<number> =>
  (await app.person('ada', freshSignIn({ groups })).send('POST', path, body)).status;

test('a role may call what its permissions name, and is refused everything else', async () => {
  const app = await start({ project: { adminRoles: GROUPS } });
  const ann = (await app.person('ann').me()).user.id;
  for (const role of ROLES) {
    const may = (permission: 'revoke' | 'unlock' | 'merge') => mayAct({ roles: [role] }, permission);
    const revoked = await statusFor(app, role, `/v1/admin/users/${ann}/revoke`, { reason: 'signed-out' });
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
  const revoke = (groups: unknown) => statusFor(app, groups, `/v1/admin/users/${ann}/revoke`, { reason: 'signed-out' });
  assert.equal(await revoke(['verifier', 'support']), 200);
  for (const other of ['Support', 'supports', ' support', { support: true }, [['support']], null, 1])
    assert.equal(await revoke(other), 403, JSON.stringify(other));
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
