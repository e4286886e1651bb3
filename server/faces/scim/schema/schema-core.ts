// Owns the core attributes of a user (RFC 7643 §4.1). Not the extensions: schema-extensions.ts.
import { attribute, complex, plural, PRIMARY, type Schema } from './attribute.ts';
import { CORE_URN } from './urns.ts';

/** The core schema. The server stores no passwords and no groups. */
export const CORE_SCHEMA: Schema = {
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
