// Owns that openapi.json tells the truth about roles: each call of the admin API is made once with each role, by an API client and by a
// user without a role. Not what a call does.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { ROLES, type Role } from '../../server/core/admin-roles.ts';
import { SCOPES, type Scope } from '../../server/core/scopes.ts';
import type { AdminApprovalsBody } from '../../shared/wire/admin-acts.ts';
import type {
  AdminClientMadeBody,
  AdminDeliveryBody,
  AdminSuppressionsBody,
  AdminWebhooksBody,
} from '../../shared/wire/admin-operations.ts';
import type { Person } from '../kit/app.ts';
import { HOUR, MINUTE } from '../kit/clock.ts';
import { sql } from '../kit/sql.ts';
import { streamReceiver } from '../kit/stream.ts';
import { receiver } from '../kit/webhook.ts';
import { act, startWithAdmins, type AdminWorld, type Said } from './admin-kit.ts';
import { PUBLIC_URL } from './kit.ts';

interface Operation {
  readonly operationId: string;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly 'x-roles'?: readonly Role[];
  readonly 'x-role-limits'?: { readonly [R in Role]?: string };
}

interface Described extends Operation {
  readonly method: string;
  readonly path: string;
}

/** The operations for admins. */
async function described({ app }: AdminWorld): Promise<readonly Described[]> {
  const answer = await app.app.request(`${PUBLIC_URL}/openapi.json`);
  const { paths } = (await answer.json()) as { readonly paths: Record<string, Record<string, Operation>> };
  return Object.entries(paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
    )
    .filter((operation) => operation['x-roles'] !== undefined);
}

const NOTE = 'asked for';

/** A call that is right in all but perhaps the caller. */
interface Call {
  readonly path: string;
  readonly body?: object;
}

interface Scene extends AdminWorld {
  /** An admin with all roles, who prepares what a call needs. */
  readonly boss: Person;
  readonly waiting: 'erase' | 'mark-verified';
}

/** Returns a new user with a proved contact, and one that is not. */
async function newUser({ app, boss }: Scene, name: string) {
  const person = app.person(name);
  const { id } = (await person.me()).user;
  const { body } = await act(boss, id, 'contacts', {
    kind: 'email',
    value: `${name}@other.example`,
    primary: false,
    note: NOTE,
  });
  const contact = body.contacts?.find(({ verified }) => !verified)?.id ?? '';
  return { person, id, contact };
}

async function waitingAct(scene: Scene, name: string): Promise<string> {
  const { boss, waiting } = scene;
  const { id, contact } = await newUser(scene, name);
  if (waiting === 'mark-verified') await act(boss, id, `contacts/${contact}/mark-verified`, { note: NOTE });
  else {
    const { body } = await act(boss, id, 'erase', { dryRun: true, note: NOTE });
    await act(boss, id, 'erase', { dryRun: false, plan: body.plan, note: NOTE });
  }
  const { approvals } = (await boss.send<AdminApprovalsBody>('GET', '/v1/admin/approvals')).body;
  const found = approvals.find(({ user }) => user === id);
  assert.ok(found, `${waiting} waits`);
  return found.id;
}

/** Returns the id of a call to a webhook, or of a mail, that has failed. */
async function failed({ app, boss }: Scene, name: string, lane: 'hook' | 'email'): Promise<string> {
  await app.person(name).me();
  await act(boss, (await app.person(name).me()).user.id, 'changes', {
    kind: 'email',
    value: `${name}@new.example`,
    note: NOTE,
  });
  await sql(app.databaseUrl, `update outbox set state = 'dead', reason = 'x', ended_at = 1 where state = 'queued'`);
  const { deliveries } = (await boss.send<AdminWebhooksBody>('GET', '/v1/admin/webhooks')).body;
  const { failures } = (await boss.send<AdminDeliveryBody>('GET', '/v1/admin/delivery')).body;
  return (lane === 'hook' ? deliveries[0]?.id : failures.find((one) => one.lane === lane)?.id) ?? '';
}

async function suppressed({ app, boss, id }: Scene): Promise<string> {
  const [now, until] = [app.clock(), app.clock() + HOUR];
  await sql(
    app.databaseUrl,
    `insert into suppressions (project, channel, key, user_id, cause, since, until)
      values ('default', 'email', 'gone@away.example', '${id}', 'bounced', ${now}, ${until})`,
  );
  return (await boss.send<AdminSuppressionsBody>('GET', '/v1/admin/suppressions')).body.suppressions[0]?.id ?? '';
}

const made = async ({ boss }: Scene): Promise<string> =>
  (await boss.send<AdminClientMadeBody>('POST', '/v1/admin/clients', { name: 'crm', scopes: ['users:read'] })).body
    .client.id;

/** Makes the call of an operation, with what it needs. `name`: of a user of its own. */
type Prepare = (scene: Scene, name: string) => Promise<Call> | Call;

const onUser =
  (path: string, body: object = { note: NOTE }): Prepare =>
  async (scene, name) => {
    const { id, contact } = await newUser(scene, name);
    return { path: `/v1/admin/users/${id}/${path.replace('{contact}', contact)}`, body };
  };

const onChange =
  (path: string): Prepare =>
  async (scene, name) => {
    const { id } = await newUser(scene, name);
    const { body } = await act(scene.boss, id, 'changes', { kind: 'email', value: `${name}@new.example`, note: NOTE });
    scene.app.clock.pass(2 * MINUTE);
    return { path: `/v1/admin/users/${id}/changes/${body.id}/${path}`, body: {} };
  };

const read =
  (path: string): Prepare =>
  () => ({ path: `/v1/admin/${path}` });
const readUser =
  (path = ''): Prepare =>
  ({ id }) => ({ path: `/v1/admin/users/${id}${path}` });

const CALLS: Readonly<Record<string, Prepare>> = {
  adminSession: read('session'),
  openAdminSession: () => ({ path: '/v1/admin/session', body: {} }),
  closeAdminSession: read('session'),
  adminUsers: read('users?search=ann'),
  adminUser: readUser(),
  adminActivity: readUser('/activity'),
  adminLimits: readUser('/limits'),
  adminBegin: async (scene, name) =>
    onUser('changes', { kind: 'email', value: `${name}@new.example`, note: NOTE })(scene, name),
  adminResend: onChange('resend'),
  adminCancel: onChange('cancel'),
  adminVerify: onUser('contacts/{contact}/verify'),
  adminApply: onUser('contacts', { kind: 'email', value: 'third@other.example', primary: false, note: NOTE }),
  adminMarkVerified: onUser('contacts/{contact}/mark-verified'),
  adminPrimary: onUser('contacts/{contact}/primary'),
  adminRecovery: onUser('contacts/{contact}/recovery-only', { recoveryOnly: true, note: NOTE }),
  adminRemove: onUser('contacts/{contact}/remove'),
  adminUnfreeze: onUser('unfreeze'),
  adminErase: onUser('erase', { dryRun: true, note: NOTE }),
  revoke: onUser('revoke', { reason: 'signed-out', note: NOTE }),
  unlock: onUser('unlock'),
  mergeUsers: async ({ app }, name) => {
    const ids = await Promise.all(
      ['from', 'into'].map(async (which) => (await app.person(`${name}-${which}`).me()).user.id),
    );
    return { path: '/v1/admin/merges', body: { from: ids[0], into: ids[1], dryRun: true } };
  },
  adminApprovals: read('approvals'),
  approve: async (scene, name) => ({ path: `/v1/admin/approvals/${await waitingAct(scene, name)}/approve`, body: {} }),
  decline: async (scene, name) => ({ path: `/v1/admin/approvals/${await waitingAct(scene, name)}/decline`, body: {} }),
  adminAudit: read('audit'),
  exportAudit: read('audit/export'),
  verifyAudit: () => ({ path: '/v1/admin/audit/verify', body: {} }),
  adminPolicy: read('policy'),
  adminMessages: read('messages'),
  adminMessage: read('messages/prove-both?locale=en&form=text'),
  adminProjectLimits: read('limits'),
  adminDelivery: read('delivery'),
  retryMessage: async (scene, name) => ({
    path: `/v1/admin/delivery/${await failed(scene, name, 'email')}/retry`,
    body: {},
  }),
  dropMessage: async (scene, name) => ({
    path: `/v1/admin/delivery/${await failed(scene, name, 'email')}/drop`,
    body: {},
  }),
  adminSuppressions: read('suppressions'),
  liftSuppression: async (scene) => ({
    path: `/v1/admin/suppressions/${await suppressed(scene)}/lift`,
    body: { note: NOTE },
  }),
  adminWebhooks: read('webhooks'),
  replayWebhook: async (scene, name) => ({
    path: `/v1/admin/webhooks/${await failed(scene, name, 'hook')}/replay`,
    body: {},
  }),
  testWebhook: () => ({ path: '/v1/admin/webhooks/test', body: { webhook: 0 } }),
  enableWebhook: () => ({ path: '/v1/admin/webhooks/enable', body: { webhook: 0 } }),
  verifyStream: () => ({ path: '/v1/admin/streams/verify', body: { stream: 'str_1' } }),
  adminClients: read('clients'),
  createClient: () => ({ path: '/v1/admin/clients', body: { name: 'shop', scopes: ['users:read'] } }),
  rotateClient: async (scene) => ({ path: `/v1/admin/clients/${await made(scene)}/rotate`, body: {} }),
  revokeClient: async (scene) => ({ path: `/v1/admin/clients/${await made(scene)}/revoke`, body: {} }),
};

async function startScene(t: TestContext, waiting: Scene['waiting']): Promise<Scene> {
  const site = await receiver();
  t.after(() => site.close());
  const { stream } = await streamReceiver(t, ['session-revoked']);
  const world = await startWithAdmins({
    policy: { merge: 'admin' },
    project: { webhooks: [site.webhook], streams: [stream] },
  });
  return { ...world, boss: world.admin(ROLES, 'boss'), waiting };
}

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
