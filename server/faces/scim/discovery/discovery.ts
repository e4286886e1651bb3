// Owns the documents that describe the service (RFC 7643 §5–7, RFC 9865 §4). All callers get the same documents. Not the
// routes: discovery-routes.ts.
import { CURSOR_LIFE } from '../list/cursor.ts';
import { PAGE_DEFAULT, PAGE_MAX } from '../list/listing.ts';
import { MODEL, schemaOf } from '../schema/schema.ts';

/** Returns what the service supports. `base`: the URL of the mount. */
export function serviceProviderConfig(base: string): object {
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
    patch: { supported: true },
    bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
    filter: { supported: true, maxResults: PAGE_MAX },
    changePassword: { supported: false },
    sort: { supported: true },
    etag: { supported: true },
    pagination: {
      cursor: true,
      index: true,
      defaultPaginationMethod: 'index',
      defaultPageSize: PAGE_DEFAULT,
      maxPageSize: PAGE_MAX,
      cursorTimeout: CURSOR_LIFE,
    },
    authenticationSchemes: [
      {
        type: 'oauthbearertoken',
        name: 'OAuth Bearer Token',
        description: 'An access token of an API client, or of the user for /Me. At /scim/v2 also a static token, cct_…',
        specUri: 'https://www.rfc-editor.org/info/rfc6750',
        primary: true,
      },
      {
        type: 'httpbasic',
        name: 'HTTP Basic',
        description: 'Id and secret of an API client',
        specUri: 'https://www.rfc-editor.org/info/rfc7617',
        primary: false,
      },
    ],
    meta: { resourceType: 'ServiceProviderConfig', location: `${base}/ServiceProviderConfig` },
  };
}

/** Returns the types of resources. Users are the only type. */
export function resourceTypes(base: string): readonly object[] {
  return [
    {
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:ResourceType'],
      id: 'User',
      name: 'User',
      endpoint: '/Users',
      description: MODEL.core.description,
      schema: MODEL.core.id,
      schemaExtensions: MODEL.extensions.map(({ id }) => ({ schema: id, required: false })),
      meta: { resourceType: 'ResourceType', location: `${base}/ResourceTypes/User` },
    },
  ];
}

/** Returns the type with the id; null when there is no such type. */
export function resourceType(base: string, id: string): object | null {
  return id === 'User' ? (resourceTypes(base)[0] ?? null) : null;
}

/** Returns all schemas as resources. */
export function schemas(base: string): readonly object[] {
  return [MODEL.core, ...MODEL.extensions].map((schema) => ({
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:Schema'],
    ...schema,
    meta: { resourceType: 'Schema', location: `${base}/Schemas/${schema.id}` },
  }));
}

/** Returns the schema with the URN; null when there is no such schema. */
export function schema(base: string, urn: string): object | null {
  const { core, extensions } = MODEL;
  const found = schemaOf(MODEL, urn);
  const index = [core, ...extensions].findIndex((each) => each === found);
  return schemas(base)[index] ?? null;
}
