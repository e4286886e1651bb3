// Owns the schemas of a contact in an answer. Not how an answer is made: handlers/.
import { z } from 'zod';
import { KINDS, VERIFIED_HOWS, VERIFIERS, type ContactBody } from '../../../../shared/contact.ts';
const time = z.iso.datetime();
const kind = z.enum(KINDS);

/** A contact of a user. */
export const contact = z.strictObject({
  id: z.string(),
  kind,
  value: z.string(),
  display: z.string(),
  verified: z.boolean(),
  verifiedAt: time.nullable(),
  verifiedHow: z.enum(VERIFIED_HOWS).nullable(),
  verifiedBy: z.enum(VERIFIERS).nullable(),
  primary: z.boolean(),
  recoveryOnly: z.boolean().exactOptional(),
  loginId: z.boolean(),
  type: z.string().nullable(),
  managedBy: z.literal('idp').nullable(),
}) satisfies z.ZodType<ContactBody>;
