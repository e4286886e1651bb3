// Owns how a whole account is written in one transaction: contacts, names, attributes, and whether the account is active. Not
// how lists of contacts are applied (core/provision.ts).
import { auditEntries } from '../../audit/entry.ts';
import { ATTRIBUTES_MAX, changedAttributes, PERSONAL_ATTRIBUTES, preferredLanguage } from '../../core/profile.ts';
import { writesNames } from '../../core/person-names.ts';
import { refusedText } from '../../core/stored-text.ts';
import type { Effects } from '../../core/decision.ts';
import { refuseSignIn } from '../../core/step-up.ts';
import type { RefusalOf } from '../../../shared/problem.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { User } from '../../ports/user.ts';
import type { Account, DesiredAccount, WriteOptions, WriteOutcome } from '../account.ts';
import { refuseOwnWrite } from '../admin/admin-client.ts';
import { applyRevoke } from '../admin/revoke-user.ts';
import { isClient, nameOfClient, projectIdOf, requestInfoOf, type Caller } from '../caller.ts';
import { projectOf, type ServiceContext } from '../context.ts';
import { afterCommit } from '../transaction/after-commit.ts';
import { allOrNothing } from '../transaction/rollback.ts';
import { activeUser } from '../users/current-user.ts';
import { accountIn, shownTo, visibleUser } from './read.ts';
import { writeContacts } from './write-contacts.ts';
import { writeNames } from './write-names.ts';
import { withdrawChanges } from './withdraw.ts';
import { ATTRIBUTES_TOO_LONG, currentUser, nextWork, NOT_FOR_USERS, notStored, type Writing } from './writing.ts';

/** Longest list of changed fields in the audit log, characters. */
const FIELDS_MAX = 500;

/**
 * Writes an account in one transaction, either completely or not at all. `desiredOf` gets the account under the lock, and
 * returns the account as it shall be, or a refusal. Refuses with `name-taken`, `address-taken`, `too-many-contacts`, `frozen`,
 * the refusals of a begin, and in mode `verify` those of a removal. A signed-in user may write only contacts and attributes,
 * and only in mode `verify`.
 */
export async function writeAccount(
  ctx: ServiceContext,
  caller: Caller,
  options: WriteOptions,
  desiredOf: (account: Account) => Result<DesiredAccount>,
): Promise<Result<WriteOutcome>> {
  if (!isClient(caller) && options.mode !== 'verify') return refused(NOT_FOR_USERS);
  const found = await activeUser(ctx, caller);
  if (!found.ok) return found;
  const project = projectOf(ctx, projectIdOf(caller));
  const request = requestInfoOf(caller);
  const written = await allOrNothing(ctx.store, async (tx, refuse) => {
    const user = await visibleUser(tx, caller, await tx.users.lock(found.value.id));
    if (!user.ok) return refuse(user.refusal);
    const own = isClient(caller) ? refuseOwnWrite(caller, user.value.id) : null;
    if (own) return refuse(own);
    return writeLocked({ ctx, tx, caller, request, options, project, refuse }, user.value, desiredOf);
  });
  if (!written.ok) return written;
  const { effects, ...outcome } = written.value;
  for (const moved of effects) afterCommit(ctx, moved);
  return { ok: true, value: { ...outcome, account: shownTo(caller, outcome.account) } };
}

/** Writes the account of a user whom the transaction has locked. Call `afterCommit` for each of the effects. */
export async function writeLocked(
  begun: Omit<Writing, 'before' | 'effects' | 'fields'>,
  user: User,
  desiredOf: (account: Account) => Result<DesiredAccount>,
): Promise<WriteOutcome & { readonly effects: readonly Effects[] }> {
  const { ctx, tx, refuse } = begun;
  const before = await accountIn(tx, user, ctx.clock());
  const desired = desiredOf(before);
  if (!desired.ok) return refuse(desired.refusal);
  const writing: Writing = { ...begun, before, effects: [], fields: [] };
  const changes = await apply(writing, desired.value);
  const account = await accountIn(tx, await currentUser(writing), ctx.clock());
  const waiting = [...changes].flatMap((id) => account.pending.filter((change) => change.id === id));
  return { effects: writing.effects, account, begun: waiting };
}

/** Writes all that is desired. Returns the ids of the changes that began or were continued. */
async function apply(writing: Writing, desired: DesiredAccount): Promise<ReadonlySet<string>> {
  const { ctx, tx, before, fields } = writing;
  const { user } = before;
  if (desired.active === true && user.disabled) await switchActive(writing, 'enabled');
  // Contacts are written before the account is disabled, because the changes that begin here have to end with it.
  const begun = desired.contacts === undefined ? new Set<string>() : await writeContacts(writing, desired.contacts);
  await withdrawChanges(writing, desired.stands ?? [], begun);
  await writeNames(writing, desired);
  if (desired.attributes !== undefined) await writeAttributes(writing, desired.attributes);
  await takeNames(writing, desired.statesName === true);
  await appendEvent(writing);
  if (desired.active === false && !user.disabled) await switchActive(writing, 'disabled');
  const changed = fields.length > 0 || (desired.active !== undefined && desired.active === user.disabled);
  if (changed && (await currentUser(writing)).version === user.version) await tx.users.touch(user.id, ctx.clock());
  return begun;
}

/** Disables or enables the account, as an admin's revoke does. */
async function switchActive(writing: Writing, reason: 'enabled' | 'disabled'): Promise<void> {
  const { caller, refuse, effects } = writing;
  if (!isClient(caller)) return refuse(NOT_FOR_USERS);
  const { decision } = await applyRevoke(await nextWork(writing), {
    reason,
    by: nameOfClient(caller.client),
    tells: false,
  });
  effects.push(decision);
}

async function writeAttributes(writing: Writing, attributes: Account['attributes']): Promise<void> {
  const { tx, caller, before, refuse, fields } = writing;
  const changed = changedAttributes(before.attributes, attributes);
  // A user may never write attributes that describe their place in the organization.
  if (!isClient(caller) && changed.some((name) => !PERSONAL_ATTRIBUTES.has(name))) return refuse(NOT_FOR_USERS);
  if (changed.length === 0) return;
  const language = refuseLanguage(writing, attributes);
  if (language) return refuse(language);
  if (JSON.stringify(attributes).length > ATTRIBUTES_MAX) return refuse(ATTRIBUTES_TOO_LONG);
  const text = refusedText(Object.fromEntries(Object.entries(attributes).filter(([name]) => changed.includes(name))));
  if (text !== null) return refuse(notStored(text));
  await tx.profiles.save(before.user, attributes);
  fields.push(...changed);
}

/** Takes the names from the token that they came from. No later token overwrites them; one fills them in when they were removed. */
async function takeNames({ tx, before: { user }, fields }: Writing, statesName: boolean): Promise<void> {
  const isTaken = writesNames(fields) || (statesName && user.nameSource?.by === 'token');
  if (isTaken && user.nameSource !== null) await tx.users.setNameSource(user.id, null);
}

/**
 * The refusal when a user with an old sign-in changes the language of their messages; else null. A thief would choose a language
 * in which the owner cannot read the notices.
 */
function refuseLanguage(
  { ctx, request, project, before }: Writing,
  attributes: Account['attributes'],
): RefusalOf<'frozen' | 'step-up-required'> | null {
  const { user, contacts } = before;
  if (request.signIn === null || preferredLanguage(attributes) === user.language) return null;
  const requester = { signIn: request.signIn, contacts, frozen: user.frozen, now: ctx.clock() };
  return refuseSignIn(requester, 'promote', project.policy);
}

async function appendEvent({ ctx, tx, request, before, fields }: Writing): Promise<void> {
  if (fields.length === 0) return;
  const event = {
    event: 'account-written',
    actor: request.actor ?? 'user',
    change: null,
    data: { fields: fields.join(' ').slice(0, FIELDS_MAX) },
  } as const;
  await tx.audit.append(auditEntries(ctx.secrets, { user: before.user, at: ctx.clock(), origin: request }, [event]));
}
