// Owns openapi.json as a whole, which is made from the table of routes and the schemas of bodies. Not one operation:
// operations.ts.
import { SCOPES, type Scope } from '../../core/scopes.ts';
import type { AppParts } from '../context.ts';
import { ADMIN_COOKIE, SESSION_COOKIE } from '../middleware/credentials.ts';
import type { Face } from '../routes/face.ts';
import type { Route } from '../routes/route.ts';
import { ROUTES } from '../routes/routes.ts';
import { faceOperation, operation } from './operations.ts';
import { COMPONENTS, inline, type Json } from './schemas.ts';

const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  'users:read': 'Read users and their contacts',
  'users:write': 'Make, alter and take away users and their contacts',
  'contacts:verify': 'Mark a contact as verified',
  'changes:write': 'Begin and prove changes on behalf of users',
  admin: 'What the admins of the project may',
};

/** Makes the document (OpenAPI 3.1), with the native operations and those of `faces`. */
export function openapi(
  { publicUrl, version }: Pick<AppParts, 'publicUrl' | 'version'>,
  faces: readonly Face[] = [],
): Json {
  const paths: Record<string, Json> = {};
  for (const [name, route] of Object.entries(ROUTES) as [string, Route][]) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(name, route) };
  }
  for (const face of faces)
    for (const route of face.routes) {
      // A path with a slash at its end repeats another path, for clients that add the slash.
      if (route.path.endsWith('/')) continue;
      const path = route.path.replace(/:(\w+)/g, '{$1}');
      paths[path] = { ...paths[path], [route.method.toLowerCase()]: faceOperation(face, route) };
    }
  return {
    openapi: '3.1.0',
    info: { title: 'contact-change', version, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: publicUrl.replace(/\/+$/, '') }],
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(COMPONENTS).map(([name, schema]) => [name, inline(schema)])),
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT, or ProjectId:JWT; at /scim/v2 also cct_…' },
        basic: { type: 'http', scheme: 'basic', description: 'Id and secret of an API client; SCIM and the faces' },
        session: { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE },
        adminSession: { type: 'apiKey', in: 'cookie', name: ADMIN_COOKIE },
        client: {
          type: 'oauth2',
          flows: {
            clientCredentials: {
              tokenUrl: `${publicUrl.replace(/\/+$/, '')}/oauth2/token`,
              scopes: Object.fromEntries(SCOPES.map((scope) => [scope, SCOPE_WORDS[scope]])),
            },
          },
        },
      },
    },
  };
}
