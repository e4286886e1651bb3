// Owns the user object in the answers of Trivore ID's contract. The names stand in the vendor's public Python SDK, except
// `primaryEmail` and `primaryMobile`, which are ours. Not the user object in a request: user-body.ts.
import { namingContact, type Contact, type Kind } from '../../../shared/contact.ts';
import { time } from '../../http/time.ts';
import type { Account } from '../../service/account.ts';
import { asObject, EXTENSION, EXTENSION_TEXTS, EXTENSION_VALUES, NAME_PARTS, SCIM_FIELDS } from './profile.ts';

/** Makes the user object of an answer. A field that the user does not have is left out, or null where the SDK reads a text. */
export function userBody({ user, contacts, attributes }: Account): object {
  // The primary is put first: the vendor's model has no field for it, and the stored list has no order.
  const ofKind = (kind: Kind) =>
    contacts.filter((c) => c.kind === kind).sort((a, b) => Number(b.primary) - Number(a.primary));
  const primary = (kind: Kind) => namingContact(ofKind(kind).filter((c) => c.primary))?.value ?? null;
  const extension = asObject(attributes[EXTENSION]);
  const name = asObject(attributes['name']);
  return {
    id: user.id,
    username: user.userName === user.id ? user.username : user.userName,
    emails: ofKind('email').map((c) => ({ address: c.value, ...contactBody(c) })),
    mobiles: ofKind('phone').map((c) => ({ number: c.value, ...contactBody(c) })),
    primaryEmail: primary('email'),
    primaryMobile: primary('phone'),
    name: Object.fromEntries(NAME_PARTS.map((part) => [part, name[part] ?? null])),
    ...Object.fromEntries(Object.entries(SCIM_FIELDS).map(([theirs, ours]) => [theirs, attributes[ours] ?? null])),
    locale: attributes['locale'] ?? user.locale,
    ...Object.fromEntries(
      [...EXTENSION_TEXTS, ...EXTENSION_VALUES].flatMap((field) =>
        extension[field] === undefined ? [] : [[field, extension[field]]],
      ),
    ),
    memberOf: extension['memberOf'] ?? [],
    locked: user.disabled,
    meta: { created: time(user.createdAt), lastModified: time(user.updatedAt) },
  };
}

function contactBody({ type, verifiedAt, verifiedHow, verifiedBy, claimedBy, createdAt }: Contact): object {
  // Of a contact from before the server stored it, only the claim of a sign-in is known as its verification.
  const claimed = verifiedAt !== null && verifiedAt === createdAt ? claimedBy : null;
  return {
    name: type,
    verified: verifiedAt !== null,
    verifiedBy: verifiedBy ?? claimed,
    verifiedHow: verifiedHow ?? null,
    verifiedDateTime: verifiedAt === null ? null : time(verifiedAt),
    tags: [],
  };
}
