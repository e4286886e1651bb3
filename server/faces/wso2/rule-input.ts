// Owns the input and the result of a rule: the contacts of one kind, and which contact a text names. Not the rules: rules.ts.
import type { Contact, Kind } from '../../../shared/contact.ts';
import type { Policy } from '../../core/policy.ts';
import type { DesiredContact } from '../../service/account.ts';
import type { ContactRequest } from './contact-request.ts';
import { isSameAddress } from './same-address.ts';

/** The user's contacts of one kind. */
export interface CurrentContacts {
  readonly contacts: readonly Contact[];
  readonly primary: Contact | undefined;
  readonly verified: readonly Contact[];
  /** Returns the contact that a text names, in the form that the user wrote or in the form in which addresses are compared. */
  find(text: string): Contact | undefined;
  /** Whether a text names a contact that is verified. */
  isVerified(text: string): boolean;
}

/** The contacts of a kind after a write. */
export interface DesiredContacts {
  /** All contacts of the kind. */
  readonly contacts: readonly DesiredContact[];
  /** Whether the write ends the waiting changes of the kind. */
  readonly endsWaiting: boolean;
}

/** The input of a rule. */
export interface RuleInput {
  readonly kind: Kind;
  readonly request: ContactRequest;
  readonly current: CurrentContacts;
  readonly policy: Policy;
}

/** Returns the contacts of the kind. `all`: the user's contacts of every kind. */
export function currentContacts(kind: Kind, all: readonly Contact[]): CurrentContacts {
  const contacts = all.filter((c) => c.kind === kind);
  const find = (text: string) =>
    contacts.find(({ value, key }) => isSameAddress(value, text) || isSameAddress(key, text));
  return {
    contacts,
    primary: contacts.find((c) => c.primary),
    verified: contacts.filter((c) => c.verifiedAt !== null),
    find,
    isVerified: (text) => find(text)?.verifiedAt != null,
  };
}
