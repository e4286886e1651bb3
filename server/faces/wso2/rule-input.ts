// Owns what a rule looks at and what it answers: the contacts of one kind, and which text names which. Not the rules: rules.ts.
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
  /** The contact that a text names: as it was written, or in the form in which addresses are compared. */
  find(text: string): Contact | undefined;
  /** Whether a text names a contact that is verified. */
  isVerified(text: string): boolean;
}

/** What the contacts of a kind become. */
export interface DesiredContacts {
  /** All contacts of the kind. */
  readonly contacts: readonly DesiredContact[];
  /** Whether the changes of the kind that wait end. */
  readonly endsWaiting: boolean;
}

/** What a rule looks at. */
export interface RuleInput {
  readonly kind: Kind;
  readonly request: ContactRequest;
  readonly current: CurrentContacts;
  readonly policy: Policy;
}

/** The contacts of that kind among all of the user. */
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
