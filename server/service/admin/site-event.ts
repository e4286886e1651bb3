// Owns what an event of the site's systems about a user does here. Not who signed it (tokens/signed-events.ts), nor which of two is
// newer: core/event-order.ts.
import type { AppliedEventBody, SiteContact, SiteEventBody } from '../../../shared/wire/admin-events.ts';
import { isStale, type EventPosition } from '../../core/event-order.ts';
import type { Effects } from '../../core/decision.ts';
import { hasRecoveryType, type Kind } from '../../../shared/contact.ts';
import type { Client } from '../../ports/clients.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { Refusal } from '../../../shared/problem.ts';
import type { Tx } from '../../ports/transaction.ts';
import type { User } from '../../ports/user.ts';
import type { DesiredAccount, DesiredContact } from '../account.ts';
import { requestInfoOf, type DelegatedCaller } from '../caller.ts';
import { newIds, projectOf, type ServiceContext } from '../context.ts';
import type { IncomingRequest } from '../request-info.ts';
import { writeLocked } from '../provision/write.ts';
import { afterCommit } from '../transaction/after-commit.ts';
import { recall, remember, type StoredUnder } from '../transaction/idempotency.ts';
import { allOrNothing } from '../transaction/rollback.ts';
import { EVENTS_ACTOR } from '../transaction/sync-rows.ts';
import { idOf, isOurId } from '../users/find-user.ts';
import { subjectOf } from './admin-act.ts';
import { applyRevoke } from './revoke-user.ts';

/** An event that the project's secret has signed. */
export interface SiteEvent {
  readonly project: string;
  /** The `webhook-id`: an event with the same one is the same event. */
  readonly id: string;
  readonly body: SiteEventBody;
  readonly request: IncomingRequest;
}

/** How far in the future an event may have happened, ms, as clocks differ. One that lies further would make all later ones old. */
const AHEAD_MAX = 5 * 60 * 1000;
const NOTHING: AppliedEventBody = { applied: false, changes: 0, sessions: 0 };

/**
 * Applies an event in one transaction, once, and never after a newer one of its user. It verifies no contact and ends no freeze.
 * Refuses with `not-found`, and with the refusals of a client that writes contacts.
 */
export async function applySiteEvent(ctx: ServiceContext, event: SiteEvent): Promise<Result<AppliedEventBody>> {
  const { body } = event;
  const position: EventPosition = { at: Date.parse(body.timestamp), version: body.data.version ?? null };
  if (position.at > ctx.clock() + AHEAD_MAX)
    return refused({ code: 'body-invalid', errors: [{ path: 'timestamp', message: 'lies in the future' }] });
  const effects: Effects[] = [];
  const applied = await allOrNothing(ctx.store, async (tx, refuse) => {
    effects.length = 0;
    const found = await lockUser(tx, ctx, event);
    if (!found.ok) return refuse(found.refusal);
    const user = found.value;
    const stored = storedUnder(ctx, event, user);
    const repeated = await recall<AppliedEventBody>(tx, stored);
    if (repeated) return repeated.ok ? repeated.value : refuse(repeated.refusal);
    if (isStale(position, await tx.events.position(user.id))) return NOTHING;
    const done = await apply({ ctx, tx, event, refuse, effects }, user);
    await tx.events.move(user.id, position);
    await remember(tx, stored, done, ctx.clock());
    return done;
  });
  if (applied.ok) for (const one of effects) afterCommit(ctx, one);
  return applied;
}

function storedUnder({ secrets }: ServiceContext, { id, body }: SiteEvent, user: User): StoredUnder {
  return { secrets, user: user.id, idempotency: { key: JSON.stringify(['event', id]), request: JSON.stringify(body) } };
}

/** Finds and locks the user. */
async function lockUser(tx: Tx, ctx: ServiceContext, { project, body }: SiteEvent): Promise<Result<User>> {
  const { user: name = '', userName } = body.data;
  if (userName !== undefined) {
    const id = await tx.users.idByUserName(project, userName);
    return id === undefined ? refused({ code: 'not-found' }) : subjectOf(tx, await tx.users.lock(id), project);
  }
  // With several issuers a `sub` names no user, but the externalId still does.
  const byExternalId = isOurId(name) ? undefined : await tx.users.idByExternalId(project, name);
  const id = byExternalId ?? (await idOf(tx, ctx, projectOf(ctx, project), name));
  return subjectOf(tx, await tx.users.lock(id), project);
}

interface Applying {
  readonly ctx: ServiceContext;
  readonly tx: Tx;
  readonly event: SiteEvent;
  readonly refuse: (refusal: Refusal) => never;
  readonly effects: Effects[];
}

const REASONS = {
  'user.disabled': 'disabled',
  'user.enabled': 'enabled',
  'user.recovered': 'recovered',
} as const;

async function apply(applying: Applying, user: User): Promise<AppliedEventBody> {
  const { ctx, tx, event, effects } = applying;
  const { type } = event.body;
  if (type === 'user.updated') return update(applying, user);
  const reason = REASONS[type];
  const request = requestInfoOf(callerOf(event, user));
  const { decision, sessions } = await applyRevoke(
    { ctx, tx, user, request, ids: newIds(ctx) },
    { reason, by: EVENTS_ACTOR, tells: false },
  );
  // Clients read whether an account is active, so their copies of this account are out of date now.
  if (user.disabled ? reason === 'enabled' : reason === 'disabled') await tx.users.touch(user.id, ctx.clock());
  effects.push(decision);
  return { applied: true, changes: decision.changes.length, sessions };
}

/** Writes the lists that the event has, and ends the waiting changes of these kinds; of both kinds when it has none. */
async function update({ ctx, tx, event, refuse, effects }: Applying, user: User): Promise<AppliedEventBody> {
  const { emails, phones } = event.body.data;
  const contacts: { [K in Kind]?: readonly DesiredContact[] } = {
    ...(emails === undefined ? {} : { email: listOf(emails) }),
    ...(phones === undefined ? {} : { phone: listOf(phones) }),
  };
  const kinds = Object.keys(contacts) as Kind[];
  const desired: DesiredAccount = kinds.length === 0 ? { stands: ['email', 'phone'] } : { contacts, stands: kinds };
  const caller = callerOf(event, user);
  const options = { mode: 'apply', alone: true } as const;
  const project = projectOf(ctx, event.project);
  const written = await writeLocked(
    { ctx, tx, caller, request: requestInfoOf(caller), options, project, refuse },
    user,
    () => ({ ok: true, value: desired }),
  );
  effects.push(...written.effects);
  const changes = written.effects.reduce((count, one) => count + one.changes.length, 0);
  return { applied: true, changes, sessions: 0 };
}

function listOf(contacts: readonly SiteContact[]): readonly DesiredContact[] {
  const hasPrimary = contacts.some(({ primary }) => primary === true);
  const first = contacts.findIndex(({ type = null }) => !hasRecoveryType({ type }));
  return contacts.map(({ value, type = null, primary = false }, i) => ({
    value,
    type,
    primary: hasPrimary ? primary : i === first,
    isEntry: true,
  }));
}

/** The site's systems as a caller. No client has this id: theirs begin with `cli_`. */
function callerOf({ project, request }: SiteEvent, user: User): DelegatedCaller {
  const client: Client = {
    id: EVENTS_ACTOR.slice('client:'.length),
    project,
    name: 'events',
    scopes: [],
    trusted: true,
    createdAt: 0,
    revokedAt: null,
  };
  const { requestId, place, network } = request;
  return { requestId, place, network, client, user: user.id };
}
