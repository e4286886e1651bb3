// Owns whether an act waits for another admin, and how it is asked for. Not how it is decided: approvals.ts. Not the acts: edit-contacts.ts,
// erase-user.ts, service/merge.
import type { Contact } from '../../../shared/contact.ts';
import { aboutOf, auditEntries } from '../../audit/entry.ts';
import { APPROVAL_LIFE, type Act, type Approval } from '../../core/approval.ts';
import type { AuditValues } from '../../core/audit-values.ts';
import type { Tx } from '../../ports/transaction.ts';
import type { User } from '../../ports/user.ts';
import { isClient, type UserCaller } from '../caller.ts';
import { projectOf, type ServiceContext } from '../context.ts';
import type { AuditOrigin } from '../../audit/entry.ts';
import type { ActingAdmin, AdminCaller } from './acting-admin.ts';
import { markOfToken } from './record-sign-in.ts';

/** What came of an act: it is done, or it waits for another admin. */
export type Outcome = { readonly done: true } | { readonly done: false; readonly approval: Approval };

/**
 * Whether the act of this caller waits for another admin. An API client is a system of the site, which has its own rules for who
 * approves what.
 */
export function asksOthers(
  ctx: Pick<ServiceContext, 'projectsById'>,
  caller: AdminCaller,
  { project }: Pick<User, 'project'>,
): caller is UserCaller {
  return !isClient(caller) && projectOf(ctx, project).adminApprovals !== 'off';
}

/** What is asked, by whom and why. */
export interface Asking {
  readonly ctx: ServiceContext;
  readonly tx: Tx;
  /** The user that the act is about. */
  readonly user: Pick<User, 'id' | 'project'>;
  readonly admin: ActingAdmin;
  readonly caller: UserCaller;
  readonly note: string;
  readonly origin: AuditOrigin;
  /** The contact that would be marked as verified. */
  readonly contact?: Contact;
}

/** Stores the act until another admin decides, and records who asked for it. */
export async function askApproval(asking: Asking, act: Act): Promise<Approval> {
  const { ctx, tx, user, admin, caller, note, origin, contact } = asking;
  const now = ctx.clock();
  const { principal } = caller;
  const approval: Approval = {
    id: ctx.secrets.id('apr'),
    project: user.project,
    user: user.id,
    act,
    askedBy: admin.name,
    asker: (principal.admin ?? markOfToken(principal)).name,
    note,
    createdAt: now,
    expiresAt: now + APPROVAL_LIFE,
    state: 'open',
    decidedBy: null,
  };
  await tx.approvals.ask(approval);
  const about = contact === undefined ? null : aboutOf(ctx.display, contact);
  const data = { act: act.do, approval: approval.id, note, ...factsOf(act, contact) };
  const asked = { event: 'approval-asked', actor: admin.actor, change: null, about, data } as const;
  await tx.audit.append(auditEntries(ctx.secrets, { user, at: now, origin }, [asked]));
  return approval;
}

/** What the record keeps of an act beside its name. The address is personal. */
function factsOf(act: Act, contact: Contact | undefined): AuditValues {
  switch (act.do) {
    case 'mark-verified':
      return { primary: act.primary, ...(contact === undefined ? {} : { new: contact.value }) };
    case 'merge':
      return { from: act.from, into: act.into };
    case 'unfreeze':
    case 'erase':
      return {};
  }
}
