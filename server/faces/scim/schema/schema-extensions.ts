// Owns the two extension schemas of a user: the enterprise schema (RFC 7643 §4.3) and our schema of contacts. Not the core
// schema: schema-core.ts.
import { attribute, complex, type Attribute, type Schema } from './attribute.ts';
import { CONTACTS_URN, ENTERPRISE_URN } from './urns.ts';

/** The enterprise extension. */
export const ENTERPRISE_SCHEMA: Schema = {
  id: ENTERPRISE_URN,
  name: 'EnterpriseUser',
  description: 'Enterprise User',
  attributes: [
    attribute('employeeNumber', 'What the organization numbers the person by.'),
    attribute('costCenter', 'Name of a cost center.'),
    attribute('organization', 'Name of an organization.'),
    attribute('division', 'Name of a division.'),
    attribute('department', 'Name of a department.'),
    complex('manager', 'The user’s manager.', [
      attribute('value', 'The id of the manager’s own resource.'),
      attribute('$ref', 'Its URI.', { type: 'reference', caseExact: true, referenceTypes: ['User'] }),
      attribute('displayName', 'The manager’s name.', { mutability: 'readOnly' }),
    ]),
  ],
};

function pendingContacts(name: string, description: string): Attribute {
  return complex(
    name,
    description,
    [
      attribute('value', 'The new address.', { mutability: 'readOnly' }),
      attribute('expiresAt', 'Until when it can be proved.', { type: 'dateTime', mutability: 'readOnly' }),
    ],
    { multiValued: true, mutability: 'readOnly' },
  );
}

function verifiedContacts(name: string, description: string): Attribute {
  return complex(
    name,
    description,
    [
      attribute('value', 'As it stands in the list.', { mutability: 'readOnly' }),
      attribute('verified', 'Whether the user has proved it.', { type: 'boolean', mutability: 'readOnly' }),
      attribute('verifiedAt', 'Since when.', { type: 'dateTime', mutability: 'readOnly' }),
      attribute('verifiedHow', 'How it was verified: code, link, admin, import or token.', { mutability: 'readOnly' }),
      attribute('verifiedBy', 'Who verified it: user, an admin, a client, or an issuer.', { mutability: 'readOnly' }),
    ],
    { multiValued: true, mutability: 'readOnly' },
  );
}

/** Our extension. Clients can only read it, because only a proof makes a contact verified. */
export const CONTACTS_SCHEMA: Schema = {
  id: CONTACTS_URN,
  name: 'Contacts',
  description: 'Contacts that wait to be proved, and which are',
  attributes: [
    pendingContacts('pendingEmails', 'E-mail addresses that wait until they are proved.'),
    pendingContacts('pendingPhoneNumbers', 'Phone numbers that wait until they are proved.'),
    verifiedContacts('emails', 'Which e-mail addresses are verified.'),
    verifiedContacts('phoneNumbers', 'Which phone numbers are verified.'),
  ],
};
