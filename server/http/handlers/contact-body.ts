// Owns a contact as the API answers it.
import type { Contact } from '../../../shared/contact.ts';
import type { ContactBody } from '../../../shared/wire.ts';
import { time } from '../time.ts';

/** For the owner of the contact; for others mask the value. */
export function contactBody(contact: Contact): ContactBody {
  const { id, kind, value, verifiedAt, primary, loginId, type, managedBy } = contact;
  const verified = verifiedAt !== null;
  return {
    id,
    kind,
    value,
    verified,
    verifiedAt: verified ? time(verifiedAt) : null,
    primary,
    loginId,
    type,
    managedBy,
  };
}
