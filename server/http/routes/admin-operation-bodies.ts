// Owns the schemas of the bodies by which admins run the project. Not the bodies about users: admin-bodies.ts.
import { z } from 'zod';
import { SCOPES } from '../../core/scopes.ts';
import type { AdminClientBody } from '../../../shared/wire/admin-operations.ts';
import { note } from './bodies.ts';

/** A body that has perhaps a note. */
export const notedBody = z.strictObject({ note: note.exactOptional() });

/** `POST /v1/admin/clients`. */
export const adminClientBody = z.strictObject({
  name: z
    .string()
    .min(1)
    .max(100)
    .regex(/^(?=.*\S)[^\p{C}\p{Zl}\p{Zp}]*$/u, 'must be one line'),
  scopes: z.array(z.enum(SCOPES)).min(1),
  trusted: z.boolean().exactOptional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be two capital letters, like FI')
    .exactOptional(),
  note: note.exactOptional(),
}) satisfies z.ZodType<AdminClientBody>;

/** `POST /v1/admin/clients/:id/revoke`. `secret`: that one alone. */
export const revokeClientBody = z.strictObject({
  secret: z
    .string()
    .regex(/^csc_[\w-]{1,64}$/)
    .exactOptional(),
  note: note.exactOptional(),
});
