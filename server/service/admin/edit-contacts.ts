// Owns how an admin edits the contacts of a user without a proof, and ends a freeze. Not what an edit does to the list and whom it
// tells: core/admin-edit.ts. Not a change that the user proves: begin-for-user.ts.
import type {
  AdminApplyBody,
  AdminMarkVerifiedBody,
  AdminReasonBody,
  AdminRecoveryBody,
} from '../../../shared/wire/admin-acts.ts';
import type { Contact } from '../../../shared/contact.ts';
import type { Act } from '../../core/approval.ts';
import type { AdminEdit } from '../../core/command.ts';
import { decideEdit } from '../../core/edit.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { UserCaller } from '../caller.ts';
import { projectOf, type ServiceContext } from '../context.ts';
import { accountClosed } from '../transaction/account-state.ts';
import { runEditBy, type EditReach } from '../transaction/run-edit.ts';
import type { UnitOfWork } from '../transaction/unit-of-work.ts';
import { withoutLimits } from '../users/login-claims.ts';
import { isNamed, refuseStale } from './acting-admin.ts';
import { runAdminAct, type Acted, type ActWork, type AdminCaller } from './admin-act.ts';
import { askApproval, asksOthers, type Asking, type Outcome } from './ask-approval.ts';

/** A contact of a user. */
export interface UsersContact {
  /** Our id of the user, or their `sub` at the project's only issuer. */
  readonly user: string;
  readonly contact: string;
}

/** Adds a contact at once, unverified. `address-taken` when another user has verified it. */
export async function applyForUser(
  ctx: ServiceContext,
  caller: AdminCaller,
  user: string,
  { note, kind, value, country, type, primary }: AdminApplyBody,
): Promise<Result<Outcome>> {
  return edit(ctx, caller, { user, note }, async (work) => {
    const { policy, homeCountry, testContacts } = projectOf(ctx, work.user.project);
    const address = ctx.parse(kind, value, { policy, homeCountry, testContacts, country });
    if (!address.ok) return { effects: [], result: address };
    const { actor: appliedBy } = work.admin;
    const command = { do: 'apply', address: address.value, type: type ?? null, primary, appliedBy } as const;
    return runAdminEdit(work, command, [address.value]);
  });
}

/** Makes a contact primary, whether it is verified or not. */
export function promoteForUser(
  ctx: ServiceContext,
  caller: AdminCaller,
  { user, contact }: UsersContact,
  { note }: AdminReasonBody,
): Promise<Result<Outcome>> {
  return edit(ctx, caller, { user, note }, (work) => runAdminEdit(work, { do: 'lead', contact }));
}

/** Removes a contact, where its user could remove it. */
export function removeForUser(
  ctx: ServiceContext,
  caller: AdminCaller,
  { user, contact }: UsersContact,
  { note }: AdminReasonBody,
): Promise<Result<Outcome>> {
  return edit(ctx, caller, { user, note }, (work) => runAdminEdit(work, { do: 'admin-remove', contact }));
}

/** Keeps a contact for recovery only, or makes it one like any other again. */
export function setRecoveryForUser(
  ctx: ServiceContext,
  caller: AdminCaller,
  { user, contact }: UsersContact,
  { note, recoveryOnly }: AdminRecoveryBody,
): Promise<Result<Outcome>> {
  return edit(ctx, caller, { user, note }, (work) => runAdminEdit(work, { do: 'set-recovery', contact, recoveryOnly }));
}

/**
 * Marks a contact as verified without a proof. It waits for another admin when the caller added the contact, since one person could
 * else give the account to an address of their own.
 */
export async function markVerifiedForUser(
  ctx: ServiceContext,
  caller: AdminCaller,
  { user, contact: id }: UsersContact,
  { note, primary = false }: AdminMarkVerifiedBody,
): Promise<Result<Outcome>> {
  const act = { do: 'mark-verified', contact: id, primary } as const;
  return edit(ctx, caller, { user, note }, async (work) => {
    const contact = (await work.tx.contacts.of(work.user.id)).find((c) => c.id === id);
    const asks = asksOthers(ctx, caller, work.user) && contact?.verifiedAt === null;
    if (!asks || !(await isAppliedBy(work, caller, contact))) return runApproved(work, act);
    return ask(work, { caller, note, contact }, act);
  });
}

async function isAppliedBy({ ctx, tx, admin }: ActWork, caller: UserCaller, { appliedBy }: Contact): Promise<boolean> {
  if (appliedBy === undefined) return false;
  return isNamed(tx, ctx, { caller, admin }, appliedBy.replace(/^admin:/, ''));
}

/** Ends the freeze of an account. It waits for another admin. */
export function unfreezeUser(
  ctx: ServiceContext,
  caller: AdminCaller,
  user: string,
  { note }: AdminReasonBody,
): Promise<Result<Outcome>> {
  return edit(ctx, caller, { user, note }, async (work) => {
    const act = { do: 'unfreeze' } as const;
    const { frozen } = work.user;
    const isFrozen = frozen !== null && ctx.clock() < frozen.until;
    if (!isFrozen || !asksOthers(ctx, caller, work.user)) return runApproved(work, act);
    return ask(work, { caller, note }, act);
  });
}

async function ask(
  { ctx, tx, user, admin, request }: ActWork,
  asking: Pick<Asking, 'caller' | 'note' | 'contact'>,
  act: Act,
): Promise<Acted<Outcome>> {
  const approval = await askApproval({ ctx, tx, user, admin, origin: request, ...asking }, act);
  return { effects: [], result: { ok: true, value: { done: false, approval } } };
}

/** Runs an act that needs no approval, or has it, in the transaction. The work names the admin who asked for it as the actor. */
export async function runApproved(
  work: Omit<ActWork, 'admin'>,
  act: Extract<Act, { do: 'mark-verified' | 'unfreeze' }>,
): Promise<Acted<Outcome>> {
  if (act.do === 'unfreeze') return runAdminEdit(work, { do: 'unfreeze' });
  const { ctx, tx, user, request } = work;
  const contact = (await tx.contacts.of(user.id)).find(({ id }) => id === act.contact);
  if (contact === undefined) return { effects: [], result: refused({ code: 'contact-not-found' }) };
  const { policy, homeCountry } = projectOf(ctx, user.project);
  // A directory may have written text that is no address. Messages go to every verified contact, so it must be one.
  const address = ctx.parse(contact.kind, contact.value, { policy: withoutLimits(policy), homeCountry });
  if (!address.ok) return { effects: [], result: address };
  const verifiedBy = request.actor ?? 'admin:';
  return runAdminEdit(work, { ...act, verifiedBy }, [contact]);
}

/** Runs an edit, and refuses one of a disabled account, in which nothing but the freeze may be ended. */
async function runAdminEdit(
  work: UnitOfWork,
  command: AdminEdit,
  claims: EditReach['claims'] = [],
): Promise<Acted<Outcome>> {
  const { user, request } = work;
  if (user.disabled && command.do !== 'unfreeze') return { effects: [], result: refused(accountClosed(request)) };
  const { decision } = await runEditBy(work, { claims, since: null }, (owner, facts, policy) =>
    decideEdit(command, owner, facts, policy),
  );
  const { outcome } = decision;
  return { effects: [decision], result: outcome.ok ? { ok: true, value: { done: true } } : outcome };
}

/** Runs an act that needs a fresh sign-in of the admin. */
async function edit(
  ctx: ServiceContext,
  caller: AdminCaller,
  target: { readonly user: string; readonly note: string },
  act: (work: ActWork) => Promise<Acted<Outcome>>,
): Promise<Result<Outcome>> {
  const stale = refuseStale(ctx, caller);
  return stale ? refused(stale) : runAdminAct(ctx, caller, { ...target, tells: true }, act);
}
