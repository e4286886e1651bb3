// Owns the attributes that every resource has (RFC 7643 §3.1). They are in no schema.
import { attribute, complex, type Attribute } from './attribute.ts';

/** Attributes of every resource. */
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
