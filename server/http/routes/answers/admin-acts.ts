// Owns the schemas of the answers to acts of admins. Not those of users: admin-users.ts. Not how an answer is made: handlers/.
import { z } from 'zod';
import { KINDS } from '../../../../shared/contact.ts';
import type {
  AdminApproval,
  AdminApprovalsBody,
  AdminErasedBody,
  ApprovalNeededBody,
} from '../../../../shared/wire/admin-acts.ts';
import { userNames } from './admin-users.ts';

const approval = z.strictObject({
  id: z.string(),
  act: z.string(),
  user: z.string(),
  userNames,
  contact: z.strictObject({ id: z.string(), kind: z.enum(KINDS), value: z.string(), display: z.string() }).nullable(),
  primary: z.boolean(),
  from: z.string().nullable(),
  fromNames: userNames.nullable(),
  askedBy: z.string(),
  own: z.boolean(),
  note: z.string(),
  expiresAt: z.iso.datetime(),
}) satisfies z.ZodType<AdminApproval>;

/** An act that waits for another admin, or was decided. */
export const approvalNeeded = z.strictObject({ approval }) satisfies z.ZodType<ApprovalNeededBody>;

/** The acts that wait. */
export const approvals = z.strictObject({ approvals: z.array(approval) }) satisfies z.ZodType<AdminApprovalsBody>;

const count = z.int().min(0);

/** What an erasure deletes. */
export const erasedUser = z.strictObject({
  done: z.boolean(),
  plan: z.string(),
  user: z.string(),
  merged: z.array(z.string()),
  contacts: count,
  identities: count,
  sessions: count,
  changes: count,
  undos: count,
  messages: count,
  kept: count,
  profile: count,
  names: count,
}) satisfies z.ZodType<AdminErasedBody>;
