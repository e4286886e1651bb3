// Owns the schemas of the bodies by which admins act on users. Not those of users and systems: bodies.ts.
import { z } from 'zod';
import { KINDS, METHODS, THENS } from '../../../shared/contact.ts';
import type {
  AdminApplyBody,
  AdminBeginBody,
  AdminEraseBody,
  AdminMarkVerifiedBody,
  AdminNoteBody,
  AdminReasonBody,
  AdminRecoveryBody,
  AdminResendBody,
  AdminVerifyBody,
} from '../../../shared/wire/admin-acts.ts';
import { beginBody, note, plan } from './bodies.ts';

const { country, locale } = beginBody.shape;
const kind = z.enum(KINDS);
const method = z.enum(METHODS).exactOptional();
const value = z.string().max(1000);

/** `POST /v1/admin/users/:id/changes`. */
export const adminBeginBody = z.strictObject({
  kind,
  value,
  country,
  locale,
  method,
  then: z.enum(THENS).exactOptional(),
  note,
}) satisfies z.ZodType<AdminBeginBody>;

/** `POST /v1/admin/users/:id/contacts/:contact/verify`. */
export const adminVerifyBody = z.strictObject({
  method,
  note: note.exactOptional(),
}) satisfies z.ZodType<AdminVerifyBody>;

/** `POST /v1/admin/users/:id/changes/:change/resend`. */
export const adminResendBody = z.strictObject({
  of: z.enum(['new', 'current']).exactOptional(),
  note: note.exactOptional(),
}) satisfies z.ZodType<AdminResendBody>;

/** For acts whose reason may be left out. */
export const adminNoteBody = z.strictObject({ note: note.exactOptional() }) satisfies z.ZodType<AdminNoteBody>;

/** For acts that need a reason. */
export const adminReasonBody = z.strictObject({ note }) satisfies z.ZodType<AdminReasonBody>;

/** `POST /v1/admin/users/:id/contacts`. */
export const adminApplyBody = z.strictObject({
  kind,
  value,
  country,
  type: z
    .string()
    .regex(/^(?!\s)[^\p{Cc}\p{Cs}\u2028\u2029]{1,64}(?<!\s)$/u, 'must be one line of up to 64 characters')
    .exactOptional(),
  primary: z.boolean(),
  note,
}) satisfies z.ZodType<AdminApplyBody>;

/** `POST /v1/admin/users/:id/contacts/:contact/mark-verified`. */
export const adminMarkVerifiedBody = z.strictObject({
  primary: z.boolean().exactOptional(),
  note,
}) satisfies z.ZodType<AdminMarkVerifiedBody>;

/** `POST /v1/admin/users/:id/contacts/:contact/recovery-only`. */
export const adminRecoveryBody = z.strictObject({
  recoveryOnly: z.boolean(),
  note,
}) satisfies z.ZodType<AdminRecoveryBody>;

/** `POST /v1/admin/users/:id/erase`. */
export const adminEraseBody = z.strictObject({
  dryRun: z.boolean(),
  plan,
  note,
}) satisfies z.ZodType<AdminEraseBody>;
