// Owns how admins list, make, rotate and revoke the API clients of their project. Not the command line, which does more: cli/client.
import { SCOPES, type Scope } from '../../core/scopes.ts';
import type { Permission } from '../../core/admin-roles.ts';
import { MINUTE, SECOND } from '../../../shared/duration.ts';
import type { Refusal } from '../../../shared/problem.ts';
import type { Client, ClientSecret } from '../../ports/clients.ts';
import type { ClientSecrets } from '../../ports/make-secret.ts';
import { refused, type Result } from '../../ports/result.ts';
import { isClient } from '../caller.ts';
import type { ServiceContext } from '../context.ts';
import type { AdminCaller } from './admin-act.ts';
import { adminReader, type AdminReader } from './admin-reader.ts';
import { clientEntries, clientFacts, bearerData } from './client-entries.ts';
import { idsForKey } from './ids-for-key.ts';

/** How old the sign-in of an admin may be who makes a secret, ms. */
const FRESH = 15 * MINUTE;

/** What an admin must be allowed, so that a client with the scope gives them nothing that they may not do themselves. */
const NEEDED: { readonly [S in Scope]: readonly Permission[] } = {
  'users:read': ['list'],
  // It erases too, by a DELETE.
  'users:write': ['edit', 'erase'],
  'contacts:verify': ['mark-verified'],
  'changes:write': ['begin'],
  admin: ['edit', 'mark-verified', 'merge', 'erase', 'operate', 'audit'],
};

/** With these, a client erases, merges or adds a verified contact alone, for which an admin has to ask another one. */
const NEEDS_NO_OTHER: readonly Scope[] = ['users:write', 'contacts:verify', 'admin'];

/** A client with its secrets. */
export interface KnownClient {
  readonly client: Client;
  /** Those that are not revoked. */
  readonly secrets: readonly ClientSecret[];
}

/** Returns the clients of the admin's project, oldest first. */
export async function listClients(ctx: ServiceContext, caller: AdminCaller): Promise<Result<readonly KnownClient[]>> {
  const reader = await adminReader(ctx, caller);
  if (!reader.ok) return reader;
  const found = await ctx.store.clients.list(reader.value.project.id);
  return { ok: true, value: found.map(known) };
}

function known({ client, secrets }: KnownClient): KnownClient {
  return { client, secrets: client.revokedAt === null ? secrets.filter(({ revokedAt }) => revokedAt === null) : [] };
}

/** The client that is wanted. */
export interface WantedClient {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly trusted: boolean;
  readonly country: string | undefined;
  readonly note: string | undefined;
}

/** A client with the secret that was made. */
export interface MadeClient extends KnownClient {
  /** `shown`: the secret; null for a repeated request, since no secret is kept in clear. */
  readonly made: { readonly id: string; readonly shown: string | null };
}

/**
 * Makes a client. `not-allowed`: it could do what the admin may not, or not alone. `step-up-required`: the admin signed in more than 15 minutes ago.
 */
export async function createClient(
  ctx: ServiceContext,
  caller: AdminCaller,
  wanted: WantedClient,
  secrets: ClientSecrets,
): Promise<Result<MadeClient>> {
  const reader = await freshReader(ctx, caller);
  if (!reader.ok) return reader;
  const { project } = reader.value;
  const { name, scopes, trusted, country, note } = wanted;
  const refusal = refuseRights(caller, reader.value, wanted);
  if (refusal) return refused(refusal);
  const ids = idsForKey(ctx, caller, ['cli', project.id]);
  for (const id of ids) {
    const earlier = await ctx.store.clients.find(id);
    if (earlier !== undefined) return repeatedMake(earlier, wanted);
  }
  const now = ctx.clock();
  const client: Client = {
    id: ids[0] ?? ctx.secrets.id('cli'),
    project: project.id,
    name,
    scopes: SCOPES.filter((scope) => scopes.includes(scope)),
    trusted,
    ...(country === undefined ? {} : { country }),
    createdAt: now,
    revokedAt: null,
  };
  const made = secrets.make(client.id, undefined, now);
  const entries = entriesOf(ctx, caller, reader.value, {
    client,
    event: 'client-created',
    data: { ...clientFacts(client, made.kept), ...noted(note) },
  });
  await ctx.store.clients.insert(client, made.kept, entries);
  return { ok: true, value: { client, secrets: [made.kept], made: { id: made.kept.id, shown: made.shown } } };
}

/** Makes a second secret. `not-allowed`: the client is revoked, has two live secrets, or may do what the admin may not do alone. */
export async function rotateClient(
  ctx: ServiceContext,
  caller: AdminCaller,
  { id, note }: { readonly id: string; readonly note: string | undefined },
  secrets: ClientSecrets,
): Promise<Result<MadeClient>> {
  const reader = await freshReader(ctx, caller);
  if (!reader.ok) return reader;
  const found = await findClient(ctx, reader.value, id);
  if (!found.ok) return found;
  const { client } = found.value;
  const { project } = reader.value;
  const refusal = refuseRights(caller, reader.value, client);
  if (refusal) return refused(refusal);
  const now = ctx.clock();
  const ids = idsForKey(ctx, caller, ['csc', project.id, id]);
  const earlier = found.value.secrets.find((secret) => ids.includes(secret.id));
  if (earlier !== undefined)
    return { ok: true, value: { ...known(found.value), made: { id: earlier.id, shown: null } } };
  const fresh = secrets.make(id, found.value.secrets.at(-1), now);
  const made = { ...fresh, kept: { ...fresh.kept, id: ids[0] ?? fresh.kept.id } };
  const data = { secretId: made.kept.id, ...bearerData(made.kept), ...noted(note) };
  const entries = entriesOf(ctx, caller, reader.value, { client, event: 'client-rotated', data });
  if (!(await ctx.store.clients.addSecret(made.kept, secrets.most, entries)))
    return refused({ code: 'not-allowed', detail: 'the client is revoked, or has two live secrets: revoke one first' });
  const after = known((await ctx.store.clients.find(id)) ?? found.value);
  return { ok: true, value: { ...after, made: { id: made.kept.id, shown: made.shown } } };
}

/** Revokes a client, or one of its secrets, at once. To revoke it a second time has no effect. */
export async function revokeClient(
  ctx: ServiceContext,
  caller: AdminCaller,
  { id, secret, note }: { readonly id: string; readonly secret: string | undefined; readonly note: string | undefined },
): Promise<Result<KnownClient>> {
  const reader = await adminReader(ctx, caller);
  if (!reader.ok) return reader;
  const found = await findClient(ctx, reader.value, id);
  if (!found.ok) return found;
  const { client, secrets } = found.value;
  const data = { ...(secret === undefined ? {} : { secretId: secret }), ...noted(note) };
  const entries = entriesOf(ctx, caller, reader.value, { client, event: 'client-revoked', data });
  const now = ctx.clock();
  if (secret === undefined) await ctx.store.clients.revoke(id, now, entries);
  else {
    if (!secrets.some((one) => one.id === secret)) return refused({ code: 'not-found' });
    await ctx.store.clients.revokeSecret(secret, now, entries);
  }
  return { ok: true, value: known((await ctx.store.clients.find(id)) ?? found.value) };
}

/** Answers a repeated request without the secret; `idempotency-mismatch` when it wants another client than the first did. */
function repeatedMake(earlier: KnownClient, { name, scopes, trusted, country }: WantedClient): Result<MadeClient> {
  const { client, secrets } = earlier;
  const isSame =
    client.name === name &&
    client.trusted === trusted &&
    client.country === country &&
    client.scopes.length === new Set(scopes).size &&
    client.scopes.every((scope) => scopes.includes(scope));
  if (!isSame) return refused({ code: 'idempotency-mismatch' });
  return { ok: true, value: { ...known(earlier), made: { id: secrets[0]?.id ?? '', shown: null } } };
}

/** The refusal when a secret of the client would let the admin do what they may not do, or not without another admin; else null. */
function refuseRights(
  caller: AdminCaller,
  { project, permissions }: AdminReader,
  { scopes, trusted }: Pick<Client, 'scopes' | 'trusted'>,
): Refusal | null {
  const needed = [...scopes.flatMap((scope) => NEEDED[scope]), ...(trusted ? (['edit'] as const) : [])];
  if (needed.some((permission) => !permissions.includes(permission)))
    return { code: 'not-allowed', detail: 'a client may have no more rights than the admin who gets its secret' };
  const asksOther = !isClient(caller) && project.adminApprovals !== 'off';
  const alone = asksOther ? scopes.find((scope) => NEEDS_NO_OTHER.includes(scope)) : undefined;
  if (alone === undefined) return null;
  const detail = `with ${alone} it needs no second admin, so the operator makes its secret: contact-change client`;
  return { code: 'not-allowed', reason: 'admin', detail };
}

async function freshReader(ctx: ServiceContext, caller: AdminCaller): Promise<Result<AdminReader>> {
  const reader = await adminReader(ctx, caller);
  if (!reader.ok || isClient(caller)) return reader;
  const { authTime } = caller.principal;
  return authTime !== null && ctx.clock() - authTime <= FRESH
    ? reader
    : refused({ code: 'step-up-required', maxAge: FRESH / SECOND });
}

async function findClient(
  { store }: Pick<ServiceContext, 'store'>,
  { project }: AdminReader,
  id: string,
): Promise<Result<KnownClient>> {
  const found = await store.clients.find(id);
  return found?.client.project === project.id ? { ok: true, value: found } : refused({ code: 'not-found' });
}

function entriesOf(
  ctx: ServiceContext,
  caller: AdminCaller,
  { name }: AdminReader,
  { client, event, data }: { readonly client: Client; readonly event: ClientEvent; readonly data: object },
) {
  const context = { at: ctx.clock(), origin: caller };
  return clientEntries(ctx.secrets, client, context, { event, data: { by: name, ...data } });
}

type ClientEvent = 'client-created' | 'client-rotated' | 'client-revoked';

function noted(note: string | undefined): { readonly note?: string } {
  return note === undefined ? {} : { note };
}
