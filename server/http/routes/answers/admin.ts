// Owns the schemas of answers to admins, and of merges. Not how an answer is made: handlers/.
import { z } from 'zod';
import type { MergedBody, RevokedBody } from '../../../../shared/wire/admin.ts';
import type { AdminSessionBody } from '../../../../shared/wire/admin-session.ts';
import type { ReceiverAnswerBody } from '../../../../shared/wire/receivers.ts';
import { contact } from './contact.ts';

/** The session of an admin. */
export const adminSession = z.strictObject({
  name: z.string(),
  project: z.string(),
  serviceName: z.string(),
  roles: z.array(z.string()),
  permissions: z.array(z.string()),
  by: z.enum(['oidc', 'token', 'link']),
  expiresAt: z.iso.datetime(),
}) satisfies z.ZodType<AdminSessionBody>;

/** What a revocation ended. */
export const revoked = z.strictObject({
  changes: z.int().min(0),
  sessions: z.int().min(0),
}) satisfies z.ZodType<RevokedBody>;

/** What a receiver of events answered. */
export const receiverAnswer = z.strictObject({
  taken: z.boolean(),
  reason: z.string().nullable(),
  cause: z.string().nullable(),
}) satisfies z.ZodType<ReceiverAnswerBody>;

/** What a merge did, or would do. */
export const merged = z.strictObject({
  done: z.boolean(),
  plan: z.string(),
  kept: z.string(),
  gone: z.string(),
  contacts: z.array(contact),
  moved: z.array(z.string()),
  changes: z.int().min(0),
}) satisfies z.ZodType<MergedBody>;
