// Owns the bodies with which Transmit's API creates and updates a user. Not how they change an account: update.ts.
import { z } from 'zod';
import { readEmail, readPhone } from '../../../shared/address.ts';
import type { Json } from '../../core/profile.ts';
import { isScript, notStorable, SCRIPT_URL } from '../../core/stored-text.ts';

const json = z.json() as z.ZodType<Json>;
const object = z.record(z.string(), json);
const email = z.string().refine((text) => readEmail(text).ok, 'must be an e-mail address');
const phone = z.string().refine((text) => {
  const read = readPhone(text);
  return read.ok && /^\+\d{7,15}$/.test(read.value);
}, 'must be a phone number in E.164');
const line = z
  .string()
  .max(1000)
  .refine((text) => notStorable(text) === null, { error: ({ input }) => notStorable(String(input)) ?? '' });
const url = line.refine((text) => !isScript(text), SCRIPT_URL);

const fields = {
  email: email.exactOptional(),
  phone_number: phone.exactOptional(),
  secondary_emails: z.array(email).max(50).exactOptional(),
  secondary_phone_numbers: z.array(phone).max(50).exactOptional(),
  username: z.string().min(1).max(255).exactOptional(),
  external_user_id: z.string().max(255).nullable().exactOptional(),
  external_account_id: line.nullable().exactOptional(),
  birthday: line.nullable().exactOptional(),
  address: object.nullable().exactOptional(),
  name: z
    .object({
      title: line.nullish(),
      first_name: line.nullish(),
      last_name: line.nullish(),
      middle_name: line.nullish(),
    })
    .nullable()
    .exactOptional(),
  picture: url.nullable().exactOptional(),
  language: line.nullable().exactOptional(),
  custom_data: object.exactOptional(),
  custom_app_data: object.nullable().exactOptional(),
};

/** The body of the PUT. Fields that are not listed have no effect. */
export const userBody = z.object({ ...fields, status: z.enum(['Active', 'Disabled', 'Pending']).exactOptional() });
/** The body of the PUT as the schema reads it. */
export type UserBody = z.output<typeof userBody>;

/** What this server cannot keep for a user. A request with it is refused, because the caller would rely on it. */
const NOT_KEPT = ['credentials', 'delegated_access'] as const;

/** The body that creates a user. */
export const newUserBody = z
  .object({ ...fields, credentials: z.unknown().optional(), delegated_access: z.unknown().optional() })
  .superRefine((body, issues) => {
    for (const name of NOT_KEPT)
      if (body[name] != null) issues.addIssue({ code: 'custom', path: [name], message: 'is not kept here' });
    if (body.email === undefined && body.phone_number === undefined)
      issues.addIssue({ code: 'custom', path: ['email'], message: 'or phone_number must be given' });
  });
/** The body that creates a user, as the schema reads it. */
export type NewUserBody = z.output<typeof newUserBody>;
