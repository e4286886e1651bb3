// Owns which attributes a SCIM user has and what may be done with each (RFC 7643): one table, which /Schemas shows and all
// others look names up in. Not their values: value.ts.
import type { Json } from '../../core/profile.ts';

export const CORE_URN = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const ENTERPRISE_URN = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
/** Our own: what waits, and what is known of each contact. */
export const CONTACTS_URN = 'urn:contact-change:params:scim:schemas:extension:contacts:2.0:User';
export const PATCH_URN = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

/** A user as JSON. Names are those of the table. */
export type Resource = { readonly [name: string]: Json };

export interface Attribute {
  readonly name: string;
  readonly type: 'string' | 'boolean' | 'dateTime' | 'reference' | 'binary' | 'complex';
  readonly multiValued: boolean;
  readonly description: string;
  readonly required: boolean;
  readonly caseExact: boolean;
  readonly mutability: 'readWrite' | 'readOnly' | 'immutable' | 'writeOnly';
  readonly returned: 'always' | 'default' | 'request' | 'never';
  readonly uniqueness: 'none' | 'server';
  readonly canonicalValues?: readonly string[];
  readonly referenceTypes?: readonly string[];
  readonly subAttributes?: readonly Attribute[];
}

export interface Schema {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
}

/** The schemas that a mount knows. Extensions that it does not know are kept as they come. */
export interface Model {
  readonly core: Schema;
  readonly extensions: readonly Schema[];
}

type Options = Partial<Omit<Attribute, 'name' | 'description' | 'subAttributes'>>;

export function attribute(name: string, description: string, options: Options = {}): Attribute {
  return {
    name,
    type: 'string',
    multiValued: false,
    description,
    required: false,
    caseExact: false,
    mutability: 'readWrite',
    returned: 'default',
    uniqueness: 'none',
    ...options,
  };
}

export function complex(
  name: string,
  description: string,
  subAttributes: readonly Attribute[],
  options: Options = {},
): Attribute {
  return { ...attribute(name, description, { ...options, type: 'complex' }), subAttributes };
}

const PRIMARY = attribute('primary', 'Whether it is the preferred one. At most one is.', { type: 'boolean' });
const DISPLAY = attribute('display', 'What it is called when it is shown.');

/** Many values of the usual form (RFC 7643 §2.4). `types` are suggestions: others are kept as well. */
function plural(
  name: string,
  description: string,
  types: readonly string[],
  options: Options & { readonly value?: Options; readonly display?: false } = {},
): Attribute {
  const { value, display, ...rest } = options;
  const { mutability = 'readWrite' } = rest;
  const parts = [
    attribute('value', 'The value itself.', value),
    ...(display === false ? [] : [DISPLAY]),
    attribute('type', 'What it is for.', types.length === 0 ? {} : { canonicalValues: types }),
    PRIMARY,
  ];
  return complex(name, description, mutability === 'readOnly' ? parts.map(readOnly) : parts, {
    multiValued: true,
    ...rest,
  });
}

const readOnly = (of: Attribute): Attribute => ({ ...of, mutability: 'readOnly' });

/** On every resource (RFC 7643 §3.1), and in no schema. */
export const COMMON: readonly Attribute[] = [
  attribute('schemas', 'The URIs of the schemas that it holds attributes of.', {
    type: 'reference',
    multiValued: true,
    caseExact: true,
    mutability: 'readOnly',
    returned: 'always',
  }),
  attribute('id', 'What it is known by here.', {
    caseExact: true,
    mutability: 'readOnly',
    returned: 'always',
    uniqueness: 'server',
  }),
  attribute('externalId', 'What the client knows it by.', { caseExact: true, uniqueness: 'server' }),
  complex(
    'meta',
    'What is known of the resource itself.',
    [
      attribute('resourceType', 'User', { caseExact: true, mutability: 'readOnly' }),
      attribute('created', 'When it was made.', { type: 'dateTime', mutability: 'readOnly' }),
      attribute('lastModified', 'When it was changed last.', { type: 'dateTime', mutability: 'readOnly' }),
      attribute('location', 'Its URL.', { type: 'reference', caseExact: true, mutability: 'readOnly' }),
      attribute('version', 'Its ETag.', { caseExact: true, mutability: 'readOnly' }),
    ],
    { mutability: 'readOnly' },
  ),
];

const CORE: Schema = {
  id: CORE_URN,
  name: 'User',
  description: 'User Account',
  attributes: [
    attribute('userName', 'What the user is called in the project, unique but for case.', {
      required: true,
      uniqueness: 'server',
    }),
    complex('name', 'The parts of the real name.', [
      attribute('formatted', 'The whole name as it is shown.'),
      attribute('familyName', 'Last name.'),
      attribute('givenName', 'First name.'),
      attribute('middleName', 'Middle names.'),
      attribute('honorificPrefix', 'Title in front, such as Ms.'),
      attribute('honorificSuffix', 'Title behind, such as III.'),
    ]),
    attribute('displayName', 'The name that is shown.'),
    attribute('nickName', 'What friends say.'),
    attribute('profileUrl', 'A page about the user.', { type: 'reference', referenceTypes: ['external'] }),
    attribute('title', 'Vice President, and so on.'),
    attribute('userType', 'What the organization is to the user: Employee, Contractor.'),
    attribute('preferredLanguage', 'As in Accept-Language.'),
    attribute('locale', 'BCP 47, for dates and numbers.'),
    attribute('timezone', 'IANA name, such as Europe/Helsinki.'),
    attribute('active', 'Whether the user may sign in.', { type: 'boolean' }),
    attribute('password', 'Not kept here, and no way to change one.', {
      caseExact: true,
      mutability: 'writeOnly',
      returned: 'never',
    }),
    plural(
      'emails',
      'E-mail addresses. What would become primary may have to be proved first.',
      ['work', 'home', 'other'],
      {
        display: false,
      },
    ),
    plural(
      'phoneNumbers',
      'Phone numbers, E.164. What would become primary may have to be proved first.',
      ['work', 'home', 'mobile', 'fax', 'pager', 'other'],
      { display: false },
    ),
    plural('ims', 'Instant messaging addresses.', ['aim', 'gtalk', 'icq', 'xmpp', 'msn', 'skype', 'qq', 'yahoo']),
    plural('photos', 'URLs of photos.', ['photo', 'thumbnail'], {
      value: { type: 'reference', caseExact: true, referenceTypes: ['external'] },
    }),
    complex(
      'addresses',
      'Postal addresses.',
      [
        attribute('formatted', 'The whole address as it is written on a letter.'),
        attribute('streetAddress', 'Street, house, apartment.'),
        attribute('locality', 'City.'),
        attribute('region', 'State or region.'),
        attribute('postalCode', 'Postal code.'),
        attribute('country', 'ISO 3166-1 alpha-2.'),
        attribute('type', 'What it is for.', { canonicalValues: ['work', 'home', 'other'] }),
        PRIMARY,
      ],
      { multiValued: true },
    ),
    plural('groups', 'Groups of the user. None are kept here.', ['direct', 'indirect'], { mutability: 'readOnly' }),
    plural('entitlements', 'What the user is entitled to.', []),
    plural('roles', 'Roles of the user.', []),
    plural('x509Certificates', 'Certificates, DER in base64.', [], { value: { type: 'binary', caseExact: true } }),
  ],
};

const ENTERPRISE: Schema = {
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

function waiting(name: string, description: string): Attribute {
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

function known(name: string, description: string): Attribute {
  return complex(
    name,
    description,
    [
      attribute('value', 'As it stands in the list.', { mutability: 'readOnly' }),
      attribute('verified', 'Whether the user has proved it.', { type: 'boolean', mutability: 'readOnly' }),
      attribute('verifiedAt', 'Since when.', { type: 'dateTime', mutability: 'readOnly' }),
    ],
    { multiValued: true, mutability: 'readOnly' },
  );
}

const CONTACTS: Schema = {
  id: CONTACTS_URN,
  name: 'Contacts',
  description: 'Contacts that wait to be proved, and which are',
  attributes: [
    waiting('pendingEmails', 'E-mail addresses that wait until they are proved.'),
    waiting('pendingPhoneNumbers', 'Phone numbers that wait until they are proved.'),
    known('emails', 'Which e-mail addresses are verified.'),
    known('phoneNumbers', 'Which phone numbers are verified.'),
  ],
};

/** What `/scim/v2` serves. */
export const MODEL: Model = { core: CORE, extensions: [ENTERPRISE, CONTACTS] };

const lower = (text: string) => text.toLowerCase();

export function sameName(a: string, b: string): boolean {
  return lower(a) === lower(b);
}

/** The schema of that URN, in any case; null: none that the model knows. */
export function schemaOf({ core, extensions }: Model, urn: string): Schema | null {
  return [core, ...extensions].find(({ id }) => sameName(id, urn)) ?? null;
}

/** Of a schema, in any case; of the core also the common ones. */
export function attributeOf(model: Model, schema: Schema, name: string): Attribute | null {
  const all = schema === model.core ? [...COMMON, ...schema.attributes] : schema.attributes;
  return all.find((a) => sameName(a.name, name)) ?? null;
}

export function subOf(attribute: Attribute, name: string): Attribute | null {
  return attribute.subAttributes?.find((a) => sameName(a.name, name)) ?? null;
}
