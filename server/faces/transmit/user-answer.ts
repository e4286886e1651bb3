// Owns the user object in the answers of Transmit's API.
import type { Contact } from '../../../shared/contact.ts';
import type { Json } from '../../core/profile.ts';
import { time } from '../../http/time.ts';
import type { Account } from '../../service/account.ts';
import { asObject, CUSTOM_APP_DATA, EXTENSION, EXTENSION_FIELDS, NAME_PARTS } from './attributes.ts';

/** Returns the user in the envelope `{"result": …}`. `hasSignedIn`: whether the user has ever signed in. */
export function userAnswer(account: Account, hasSignedIn: boolean): object {
  return { result: userResult(account, hasSignedIn) };
}

/** Returns the user. A user whom a client created and who has not signed in yet is `Pending`. */
export function userResult({ user, contacts, attributes }: Account, hasSignedIn: boolean): object {
  const name = asObject(attributes['name']);
  const extension = asObject(attributes[EXTENSION]);
  const [photo] = Array.isArray(attributes['photos']) ? (attributes['photos'] as readonly Json[]) : [];
  const [emails, phones] = (['email', 'phone'] as const).map((kind) => contacts.filter((c) => c.kind === kind));
  const email = emails?.find((c) => c.primary);
  const phone = phones?.find((c) => c.primary);
  return {
    user_id: user.id,
    status: user.disabled ? 'Disabled' : hasSignedIn ? 'Active' : 'Pending',
    ...(email ? { email: contactBody(email, 'email_verified') } : {}),
    secondary_emails: emails?.filter((c) => c !== email).map((c) => contactBody(c, 'email_verified')),
    ...(phone ? { phone_number: contactBody(phone, 'phone_number_verified') } : {}),
    secondary_phone_numbers: phones?.filter((c) => c !== phone).map((c) => contactBody(c, 'phone_number_verified')),
    username: user.userName === user.id ? user.username : user.userName,
    external_user_id: user.externalId,
    ...Object.fromEntries(
      EXTENSION_FIELDS.filter((key) => extension[key] !== undefined).map((key) => [key, extension[key]]),
    ),
    ...(Object.keys(name).length === 0
      ? {}
      : { name: Object.fromEntries(Object.entries(NAME_PARTS).map(([theirs, ours]) => [theirs, name[ours]])) }),
    ...optionalField('picture', asObject(photo)['value']),
    ...optionalField('language', attributes['preferredLanguage']),
    ...optionalField('custom_app_data', attributes[CUSTOM_APP_DATA]),
    identity_providers: [],
    identities: [],
    // The vendor's schema has numbers here, and a date-time in verified_at.
    created_at: user.createdAt,
    updated_at: user.updatedAt,
  };
}

function contactBody(c: Contact, flag: 'email_verified' | 'phone_number_verified'): object {
  return {
    value: c.value,
    [flag]: c.verifiedAt !== null,
    ...(c.verifiedAt === null ? {} : { verified_at: time(c.verifiedAt) }),
  };
}

function optionalField(name: string, value: Json | undefined): object {
  return value === undefined ? {} : { [name]: value };
}
