// Owns how a contact is written in an answer, in full or masked, with the form that people read. Not the fields of a contact:
// shared/contact.ts.
import { contactBody, mask, type Contact, type ContactBody } from '../../../shared/contact.ts';
import type { Display } from '../../ports/display.ts';

/** Writes a contact for its owner. */
export function ownContact({ display }: { readonly display: Display }, contact: Contact): ContactBody {
  return contactBody(contact, display.full(contact.kind, contact.value));
}

/** Writes a contact for a reader who perhaps does not own it. */
export function maskedContact({ display }: { readonly display: Display }, contact: Contact): ContactBody {
  const { kind, value } = contact;
  return { ...contactBody(contact, display.masked(kind, value)), value: mask(kind, value) };
}
