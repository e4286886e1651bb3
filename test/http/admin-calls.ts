// Owns one right call of each operation of the admin API, with what it needs. No test.
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { ROLES, type Role } from '../../server/core/admin-roles.ts';
import type { AdminApprovalsBody } from '../../shared/wire/admin-acts.ts';
import type {
  AdminClientMadeBody,
  AdminDeliveryBody,
  AdminSuppressionsBody,
  AdminWebhooksBody,
} from '../../shared/wire/admin-operations.ts';
import type { Person } from '../kit/app.ts';
import { HOUR, MINUTE } from '../kit/clock.ts';
import type { DatabaseKind } from '../kit/database.ts';
import { sql } from '../kit/sql.ts';
import { streamReceiver } from '../kit/stream.ts';
import { receiver } from '../kit/webhook.ts';
import { act, startWithAdmins, type AdminWorld } from './admin-kit.ts';
import { PUBLIC_URL } from './kit.ts';

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly operationId: string;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly 'x-roles'?: readonly Role[];
  readonly 'x-role-limits'?: { readonly [R in Role]?: string };
}

export interface Described extends Operation {
  readonly method: string;
  readonly path: string;
}

/** The operations for admins. */
export async function described({ app }: AdminWorld): Promise<readonly Described[]> {
  const answer = await app.app.request(`${PUBLIC_URL}/openapi.json`);
  const { paths } = (await answer.json()) as { readonly paths: Record<string, Record<string, Operation>> };
  return Object.entries(paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
    )
    .filter((operation) => operation['x-roles'] !== undefined);
}

export const NOTE = 'asked for';

/** A call that is right in all but perhaps the caller. */
export interface Call {
  readonly path: string;
  readonly body?: object;
}

export interface Scene extends AdminWorld {
  /** An admin with all roles, who prepares what a call needs. */
  readonly boss: Person;
  readonly waiting: 'erase' | 'mark-verified';
}

/** Returns a new user with a proved contact, and one that is not. */
export async function newUser({ app, boss }: Scene, name: string) {
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

export async function waitingAct(scene: Scene, name: string): Promise<string> {
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
  const { id } = (await app.person(name).me()).user;
  await act(boss, id, 'changes', {
    kind: 'email',
    value: `${name}@new.example`,
    note: NOTE,
  });
  const ended = `state = 'dead', reason = 'x', ended_at = 1`;
  await sql(app.databaseUrl, `update outbox set ${ended} where state = 'queued' and user_id = '${id}'`);
  const { deliveries } = (await boss.send<AdminWebhooksBody>('GET', '/v1/admin/webhooks')).body;
  const { failures } = (await boss.send<AdminDeliveryBody>('GET', '/v1/admin/delivery')).body;
  const call = deliveries.find(({ user }) => user === id);
  return (lane === 'hook' ? call?.id : failures.find((one) => one.lane === lane && one.user === id)?.id) ?? '';
}

async function suppressed({ app, boss }: Scene, name: string): Promise<string> {
  const { id } = (await app.person(name).me()).user;
  const [now, until] = [app.clock(), app.clock() + HOUR];
  await sql(
    app.databaseUrl,
    `insert into suppressions (project, channel, key, user_id, cause, since, until)
      values ('default', 'email', '${name}@away.example', '${id}', 'bounced', ${now}, ${until})`,
  );
  const { suppressions } = (await boss.send<AdminSuppressionsBody>('GET', '/v1/admin/suppressions')).body;
  return suppressions.find(({ user }) => user === id)?.id ?? '';
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

/** By the id of the operation. */
export const CALLS: Readonly<Record<string, Prepare>> = {
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
  liftSuppression: async (scene, name) => ({
    path: `/v1/admin/suppressions/${await suppressed(scene, name)}/lift`,
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

export async function startScene(t: TestContext, waiting: Scene['waiting'], database?: DatabaseKind): Promise<Scene> {
  const site = await receiver();
  t.after(() => site.close());
  const { stream } = await streamReceiver(t, ['session-revoked']);
  const world = await startWithAdmins({
    ...(database === undefined ? {} : { database }),
    policy: { merge: 'admin' },
    project: { webhooks: [site.webhook], streams: [stream] },
  });
  return { ...world, boss: world.admin(ROLES, 'boss'), waiting };
}
