// Owns the schemas of a user that WSO2's contract describes, in the vendor's form. Not the attributes of a user in an answer:
// resource.ts.
import { attribute, complex, type Attribute, type Schema } from '../scim/schema/attribute.ts';
import { COMMON } from '../scim/schema/schema-common.ts';
import { CORE_SCHEMA } from '../scim/schema/schema-core.ts';
import { ENTERPRISE_SCHEMA } from '../scim/schema/schema-extensions.ts';
import { WSO2 } from './schema-ids.ts';

/** The vendor's own schema for the attributes of every resource, which the standard has in no schema. */
const COMMON_SCHEMA: Schema = {
  id: 'urn:ietf:params:scim:schemas:core:2.0',
  name: 'Core',
  description: 'Core Schema',
  attributes: COMMON,
};

const READ_ONLY = { mutability: 'readOnly' } as const;

/** In answers the primary e-mail address is a text. Described with parts, the vendor's SDK would not find it. */
const EMAILS = attribute('emails', 'The primary e-mail address as text, and others with a type.', {
  multiValued: true,
});

const CORE: Schema = {
  ...CORE_SCHEMA,
  attributes: CORE_SCHEMA.attributes.map((each) => (each.name === EMAILS.name ? EMAILS : each)),
};

const ENTERPRISE: Schema = {
  ...ENTERPRISE_SCHEMA,
  attributes: [
    ...ENTERPRISE_SCHEMA.attributes,
    complex(
      'pendingEmails',
      'E-mail addresses that wait until they are proved.',
      [attribute('value', 'The new address.', READ_ONLY)],
      { ...READ_ONLY, multiValued: true },
    ),
    attribute('pendingMobileNumber', 'The mobile number that waits until it is proved.', READ_ONLY),
  ],
};

const WSO2_SCHEMA: Schema = {
  id: WSO2,
  name: 'WSO2 Schema',
  description: 'All addresses of a user, and which are verified',
  attributes: [
    attribute('emailAddresses', 'All e-mail addresses, with commas between them.'),
    attribute('verifiedEmailAddresses', 'The verified e-mail addresses, with commas between them.'),
    attribute('emailVerified', 'Whether the primary e-mail address is verified.', { ...READ_ONLY, type: 'boolean' }),
    attribute('mobileNumbers', 'All mobile numbers, with commas between them.'),
    attribute('verifiedMobileNumbers', 'The verified mobile numbers, with commas between them.'),
    attribute('phoneVerified', 'Whether the primary mobile number is verified.', { ...READ_ONLY, type: 'boolean' }),
  ],
};

const SCHEMAS: readonly Schema[] = [COMMON_SCHEMA, CORE, ENTERPRISE, WSO2_SCHEMA];

/** The URNs of the schemas beside the core schema of a user. */
export const EXTENSION_URNS: readonly string[] = [ENTERPRISE.id, WSO2];

/** Returns the schemas as the vendor describes them. */
export function describedSchemas(): readonly object[] {
  return SCHEMAS.map(({ attributes, ...schema }) => ({ ...schema, attributes: attributes.map(described) }));
}

/** Returns the schema with the URN, in any case; null when there is none. */
export function describedSchema(urn: string): object | null {
  const index = SCHEMAS.findIndex(({ id }) => id.toLowerCase() === urn.toLowerCase());
  return describedSchemas()[index] ?? null;
}

/** The vendor writes the words of RFC 7643 §7 in capitals, and adds a name that people read. */
function described({ type, mutability, returned, uniqueness, subAttributes, ...rest }: Attribute): object {
  return {
    ...rest,
    displayName: displayName(rest.name),
    type: inCapitals(type),
    mutability: inCapitals(mutability),
    returned: inCapitals(returned),
    uniqueness: inCapitals(uniqueness),
    ...(subAttributes === undefined ? {} : { subAttributes: subAttributes.map(described) }),
  };
}

/** `readWrite` → `READ_WRITE`. */
function inCapitals(word: string): string {
  return word.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** `emailAddresses` → `Email Addresses`. */
function displayName(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
