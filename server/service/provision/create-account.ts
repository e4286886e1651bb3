// Owns how a client creates an account. Not how its lists of contacts are applied (core/provision.ts).
import type { Refusal } from '../../../shared/problem.ts';
import { aboutOf, auditEntries, type AuditFact } from '../../audit/entry.ts';
import type { ContactLists } from '../../core/contact-lists.ts';
import type { NewIds } from '../../core/new-ids.ts';
import { writeLists } from '../../core/provision.ts';
import { refusedText } from '../../core/stored-text.ts';
import type { Project } from '../../ports/project.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { Tx } from '../../ports/transaction.ts';
import type { User } from '../../ports/user.ts';
import type { Account, DesiredAccount, WriteOptions } from '../account.ts';
import { refuseOwnVouching } from '../admin/admin-client.ts';
import { nameOfClient, requestInfoOf, type ClientCaller } from '../caller.ts';
import { newIds, projectOf, type ServiceContext } from '../context.ts';
import { allOrNothing } from '../transaction/rollback.ts';
import { newUser } from '../users/new-user.ts';
import { claimedAddresses, listsOf, refuseVouching, vouchedAddresses } from './desired-contacts.ts';
import { notStored } from './writing.ts';
import { bindingOf, expectSignIn, refusedBefore, refuseUserName, type Binding } from './names.ts';

/** How an account is created. `refusesTaken`: an address that another user has verified is refused, with `address-taken`. */
export type CreateOptions = Pick<WriteOptions, 'refusesTaken'>;

/**
 * Creates an account. Without a userName, the user's id is the userName. `name-taken` when another user has the userName, or
 * an externalId that names a sign-in. Contacts are added at once, unverified unless the client marks them as verified.
 */
export async function createAccount(
  ctx: ServiceContext,
  caller: ClientCaller,
  desired: DesiredAccount,
  { refusesTaken = false }: CreateOptions = {},
): Promise<Result<Account>> {
  const project = projectOf(ctx, caller.client.project);
  const text = refusedText(desired.attributes ?? {});
  if (text !== null) return refused(notStored(text));
  const listed = { mode: 'apply', refusesTaken, project, client: caller.client, known: [] } as const;
  const lists = listsOf(ctx, listed, desired.contacts);
  if ('code' in lists) return refused(lists);
  const vouched = vouchedAddresses(lists).map(() => undefined);
  const refusal =
    vouched.length > 0 ? (refuseVouching(caller) ?? refuseOwnVouching(ctx, caller.client, vouched)) : null;
  if (refusal) return refused(refusal);
  const creation: Creation = { ctx, caller, project, desired, lists, id: ctx.secrets.id('usr'), ids: newIds(ctx) };
  return allOrNothing(ctx.store, (tx, refuse) => create(tx, creation, refuse));
}

interface Creation {
  readonly ctx: ServiceContext;
  readonly caller: ClientCaller;
  readonly project: Project;
  readonly desired: DesiredAccount;
  readonly lists: ContactLists;
  /** Id of the new user. */
  readonly id: string;
  readonly ids: NewIds;
}

async function create(tx: Tx, creation: Creation, refuse: (refusal: Refusal) => never): Promise<Account> {
  const { ctx, caller, project, desired, lists, id } = creation;
  const now = ctx.clock();
  const binding = await checkNames(tx, creation);
  if (binding && 'code' in binding) return refuse(binding);
  const { userName = id, externalId = null } = desired;
  // The identity of an erased user signs in as a new user, but only with a token that is issued from now on.
  const notBefore = binding?.at === 'erased' ? refusedBefore(binding, now) : null;
  const disabled = desired.active === false;
  const user = newUser({ id, project: project.id, userName, externalId, notBefore, disabled }, now);
  const decision = writeLists(
    lists,
    { project: project.id, user: id, place: null },
    { ...NO_HISTORY, now, newIds: creation.ids, takenKeys: await takenKeys(tx, creation) },
    project.policy,
  );
  if (!decision.outcome.ok) return refuse(decision.outcome.refusal);
  await tx.users.create(user, null);
  if (binding) await expectSignIn(tx, ctx, binding);
  await tx.contacts.save(user, [], decision.contacts ?? [], project.policy.uniqueness === 'verified');
  const { attributes = {} } = desired;
  if (Object.keys(attributes).length > 0) await tx.profiles.save(user, attributes);
  // A new user has no earlier contact to notify, so only the contacts and the audit events of the decision are saved.
  const actor = nameOfClient(caller.client);
  const happened: AuditFact[] = [
    createdEvent(user, actor),
    ...decision.auditEvents.map(({ contact, ...event }) => ({
      ...event,
      actor,
      ...(contact ? { about: aboutOf(ctx.display, contact) } : {}),
    })),
  ];
  await tx.audit.append(auditEntries(ctx.secrets, { user, at: now, origin: requestInfoOf(caller) }, happened));
  return { user, contacts: await tx.contacts.of(id), attributes, pending: [] };
}

/** The facts of a user who did not exist before. */
export const NO_HISTORY = {
  contacts: [],
  frozen: null,
  isRecovered: false,
  signIn: null,
  waiting: [],
  doneChanges: [],
  undos: [],
} as const;

function createdEvent(user: User, actor: AuditFact['actor']): AuditFact {
  return { event: 'user-created', actor, change: null, data: user.disabled ? { reason: 'disabled' } : {} };
}

async function checkNames(tx: Tx, { ctx, project, desired, id }: Creation): Promise<Binding | Refusal | null> {
  const refusal = await refuseUserName(tx, project.id, id, desired.userName ?? id);
  if (refusal) return refusal;
  const { externalId = null } = desired;
  return externalId === null ? null : bindingOf(tx, { ctx, project }, { id }, externalId);
}

async function takenKeys(tx: Tx, { project, lists, id }: Creation): Promise<readonly string[]> {
  const taken: string[] = [];
  if (project.policy.uniqueness === 'verified')
    for (const { kind, key } of claimedAddresses(lists))
      if (await tx.addresses.isTakenByOther(project.id, id, kind, key)) taken.push(key);
  return taken;
}
