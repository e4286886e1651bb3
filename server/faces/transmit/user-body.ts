// Owns the body of Transmit's PUT of a user. Not how the PUT changes an account: update.ts.
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

/** The body of the PUT. Fields that are not listed have no effect. */
export const userBody = z.object({
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
  // Transmit has a third status, for a user who must prove something first. This server does not have it.
  status: z.enum(['Active', 'Disabled']).exactOptional(),
});
/** The body as the schema reads it. */
export type UserBody = z.output<typeof userBody>;
