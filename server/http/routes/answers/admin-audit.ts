// Owns the schemas of answers about the audit log. Not how an answer is made: handlers/admin-audit.ts.
import { z } from 'zod';
import type { AdminAuditBody, AdminVerifiedBody } from '../../../../shared/wire/admin-audit.ts';
import { activityRow } from './admin-users.ts';

/** A page of the audit log. */
export const adminAudit = z.strictObject({
  rows: z.array(
    activityRow.extend({
      user: z.string().nullable(),
      change: z.string().nullable(),
      sealed: z.boolean(),
      erased: z.boolean(),
      values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    }),
  ),
  next: z.string().nullable(),
}) satisfies z.ZodType<AdminAuditBody>;

/** What a check of the audit log has found. */
export const adminVerified = z.strictObject({
  ok: z.boolean(),
  batches: z.int().min(0),
  rows: z.int().min(0),
  unsealed: z.int().min(0),
  faults: z.array(z.string()),
  head: z.string().nullable(),
}) satisfies z.ZodType<AdminVerifiedBody>;
