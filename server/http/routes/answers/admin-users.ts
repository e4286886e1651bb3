// Owns the schemas of answers about users to admins. Not how an answer is made: handlers/admin-users.ts.
import { z } from 'zod';
import { KINDS, METHODS, THENS } from '../../../../shared/contact.ts';
import { REVOKE_REASONS } from '../../../../shared/wire/activity.ts';
import type {
  AdminActivityBody,
  AdminChange,
  AdminContact,
  AdminLimitsBody,
  AdminUserBody,
  AdminUserNames,
  AdminUsersBody,
  Suppressed,
} from '../../../../shared/wire/admin-users.ts';

const time = z.iso.datetime();
const kind = z.enum(KINDS);

const contact = z.strictObject({
  id: z.string(),
  kind,
  value: z.string(),
  display: z.string(),
  primary: z.boolean(),
  recoveryOnly: z.boolean(),
  verified: z.boolean(),
  verifiedAt: time.nullable(),
  verifiedHow: z.string().nullable(),
  verifiedBy: z.string().nullable(),
  verifiedByName: z.string().exactOptional(),
  type: z.string().nullable(),
}) satisfies z.ZodType<AdminContact>;

/** Why, and until when, an address gets no messages through a channel. */
export const suppressed = z.strictObject({
  id: z.string(),
  channel: z.enum(['email', 'sms', 'whatsapp', 'voice']),
  cause: z.enum(['bounced', 'complained']),
  since: time,
  until: time,
}) satisfies z.ZodType<Suppressed>;

/** A change as an admin sees it. */
export const adminChange = z.strictObject({
  id: z.string(),
  kind,
  value: z.string(),
  display: z.string(),
  then: z.enum(THENS),
  method: z.enum(METHODS),
  state: z.enum(['waiting', 'done', 'closed', 'undone']),
  startedBy: z.enum(['user', 'support', 'admin', 'system']),
  createdAt: time,
  endsAt: time,
  delivery: z.enum(['queued', 'sent', 'delayed', 'failed']),
  resendsLeft: z.int().min(0),
  resendAt: time.nullable(),
  waitsUntil: time.nullable(),
  proofs: z.array(
    z.strictObject({
      of: z.enum(['new', 'current']),
      sentTo: z.string(),
      state: z.enum(['waiting', 'done']),
      resendsLeft: z.int().min(0),
      resendAt: time.nullable(),
    }),
  ),
}) satisfies z.ZodType<AdminChange>;

/** What a user is shown by. */
export const userNames = z.strictObject({
  id: z.string(),
  name: z.string().nullable(),
  userName: z.string(),
  email: contact.nullable(),
  phone: contact.nullable(),
}) satisfies z.ZodType<AdminUserNames>;

const row = userNames.extend({
  externalId: z.string().nullable(),
  waiting: z.int().min(0),
  unverified: z.int().min(0),
  frozenUntil: time.nullable(),
  disabled: z.boolean(),
  createdAt: time,
  updatedAt: time,
});

/** A page of users. */
export const adminUsers = z.strictObject({
  users: z.array(row),
  next: z.string().nullable(),
  total: z.int().min(0).nullable(),
  masked: z.boolean(),
}) satisfies z.ZodType<AdminUsersBody>;

/** A user with all that an admin reads of them. */
export const adminUser = row.extend({
  version: z.int(),
  locale: z.string().nullable(),
  contacts: z.array(contact),
  changes: z.array(adminChange),
  suppressions: z.array(suppressed.extend({ contact: z.string() })),
  identities: z.array(z.strictObject({ iss: z.string(), sub: z.string() })),
  failedInRow: z.int().min(0),
  recoveredAt: time.nullable(),
  masked: z.boolean(),
  may: z.array(z.string()),
}) satisfies z.ZodType<AdminUserBody>;

/** One thing that happened. */
export const activityRow = z.strictObject({
  id: z.string(),
  at: time,
  event: z.string(),
  kind: kind.nullable(),
  old: z.string().nullable(),
  new: z.string().nullable(),
  target: z.string().nullable(),
  actor: z.string(),
  actorName: z.string().nullable(),
  approvedBy: z.string().nullable(),
  approvedByName: z.string().nullable(),
  method: z.string().nullable(),
  reason: z.enum(REVOKE_REASONS).nullable(),
  note: z.string().nullable(),
  place: z.string().nullable(),
  network: z.string().nullable(),
  requestId: z.string().nullable(),
});

/** A page of what happened to a user. */
export const adminActivity = z.strictObject({
  entries: z.array(activityRow),
  next: z.string().nullable(),
}) satisfies z.ZodType<AdminActivityBody>;

/** How much of the limits a user has used. */
export const adminLimits = z.strictObject({
  limits: z.array(
    z.strictObject({
      name: z.string(),
      used: z.int().min(0),
      max: z.int().min(0),
      resetsAt: time.nullable(),
    }),
  ),
}) satisfies z.ZodType<AdminLimitsBody>;
