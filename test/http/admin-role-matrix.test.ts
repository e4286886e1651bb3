// Owns that openapi.json tells the truth about roles: each call of the admin API is made once with each role, by an API client and by a
// user without a role. Not what a call does.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ROLES, type Role } from '../../server/core/admin-roles.ts';
import { SCOPES, type Scope } from '../../server/core/scopes.ts';
import { CALLS, described, newUser, NOTE, startScene, waitingAct } from './admin-calls.ts';
import { act, type Said } from './admin-kit.ts';

interface Calling {
  readonly who: string;
  readonly role?: Role;
  readonly scopes?: readonly Scope[];
}

const CALLING: readonly Calling[] = [
  ...ROLES.map((role) => ({ who: `the role ${role}`, role })),
  { who: 'an API client', scopes: ['admin'] },
  { who: 'an API client that vouches', scopes: ['admin', 'contacts:verify'] },
  { who: 'an API client of another kind', scopes: SCOPES.filter((scope) => scope !== 'admin') },
  { who: 'a user without a role' },
];

for (const { who, role, scopes } of CALLING)
  test(`each call of the admin API is answered or refused to ${who} as openapi.json says`, async (t) => {
    const scene = await startScene(t, role === 'verifier' ? 'mark-verified' : 'erase');
    const caller = scopes ? await scene.app.client(scopes) : scene.admin(role ?? [], 'cal');
    const operations = await described(scene);
    assert.deepEqual(operations.map(({ operationId }) => operationId).sort(), Object.keys(CALLS).sort());
    const told: string[] = [];
    const served: string[] = [];
    for (const { operationId, method, security, ...operation } of operations) {
      const byScopes = security.some(
        ({ client }) => scopes && client?.every((one) => scopes.some((has) => has === one)),
      );
      const byRole = role !== undefined && operation['x-roles']?.includes(role) === true;
      const { path, body } = (await CALLS[operationId]?.(scene, operationId.toLowerCase())) ?? { path: '' };
      const { status, ...answer } = await caller.send<Said>(method, path, body);
      // The act that waits is one of another admin.
      const isOwnOnly = role !== undefined && operation['x-role-limits']?.[role] === 'only what they asked for';
      if ((byScopes || byRole) && !isOwnOnly) told.push(operationId);
      if (status !== 403) served.push(operationId);
      assert.ok(status < 300 || status === 403, `${operationId}: ${status} ${JSON.stringify(answer.body)}`);
    }
    assert.deepEqual(served, told);
  });

test('support signs a user out and no more, and the admin who asked for an act withdraws it with any role', async (t) => {
  const scene = await startScene(t, 'erase');
  const operations = await described(scene);
  const limitsOf = (id: string) => operations.find(({ operationId }) => operationId === id)?.['x-role-limits'];
  assert.equal(limitsOf('revoke')?.support, 'only with the reason `signed-out`');
  const { id } = await newUser(scene, 'bea');
  for (const reason of ['recovered', 'disabled', 'enabled'])
    assert.equal((await act(scene.admin('support', 'sue'), id, 'revoke', { reason, note: NOTE })).status, 403, reason);
  for (const [role, limit] of Object.entries(limitsOf('decline') ?? {})) {
    const approval = await waitingAct(scene, `cy-${role}`);
    const { status } = await scene
      .admin(role as Role, 'boss')
      .send('POST', `/v1/admin/approvals/${approval}/decline`, {});
    assert.equal(status, 200, `${role}: ${limit}`);
  }
});
