// Owns the bodies of Transmit's routes that send and validate proofs.
import { z } from 'zod';

const address = z.string().min(1).max(1000);
/** Texts for the message, for keys that the project declares. A user may only choose from the values of a key. */
const email_content = z.record(z.string(), z.unknown()).nullish();
const redirect_uri = z.string().max(2000);
const update_primary = z.boolean().nullish();
const passcode = z.string().min(1).max(40);

/** Asks for a code to an e-mail address. */
export const sendEmail = z.object({ email: address, email_content });
/** Asks for a code to a phone number. */
export const sendSms = z.object({ phone_number: address });
/** Brings back a code that was sent to an e-mail address. */
export const validateEmail = z.object({ email: address, passcode, update_primary });
/** Brings back a code that was sent to a phone number. */
export const validateSms = z.object({ phone_number: address, passcode, update_primary });
/** Asks for a link to an e-mail address. */
export const sendLink = z.object({ email_address: address, redirect_uri, email_content, update_primary });
const method = z.enum(['otp', 'link']).nullish();
/** A client asks for a code or a link to a user's e-mail address. */
export const sendEmailForUser = z
  .object({ method, email: address, redirect_uri: redirect_uri.nullish(), email_content, update_primary })
  .refine((body) => body.method !== 'link' || body.redirect_uri != null, {
    path: ['redirect_uri'],
    message: 'is needed for a link',
  });
/** A client asks for a code to a user's phone number. */
export const sendSmsForUser = z.object({ method: z.literal('otp').nullish(), phone_number: address });
