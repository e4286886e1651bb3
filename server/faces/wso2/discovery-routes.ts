// Owns where WSO2's clients learn what its SCIM endpoints support, and the refusal of Bulk. Not the schemas: schemas.ts.
import type { AppParts, Ctx } from '../../http/context.ts';
import { refuse } from '../../http/problem.ts';
import { faceRoute, type FaceRoute } from '../../http/routes/face.ts';
import type { Project } from '../../ports/project.ts';
import { resourceTypes, serviceProviderConfig } from '../scim/discovery/discovery.ts';
import { completeList } from '../scim/list/listing.ts';
import { SCIM_TYPE } from '../scim/refuse.ts';
import { describedSchema, describedSchemas, EXTENSION_URNS } from './schemas.ts';
import { baseOf, scimResponse } from './user-response.ts';
import { SCIM_PREFIXES } from './user-routes.ts';

type Projects = ReadonlyMap<string, Project>;

/** The routes below every prefix. They need no sign-in (RFC 7643 §5), and no document contains data of a user. */
export function discoveryRoutes({ ctx }: AppParts, projects: Projects): readonly FaceRoute[] {
  const serve = (path: string, what: string, document: (c: Ctx, base: string) => object | null) =>
    faceRoute(
      { method: 'GET', path, what, caller: 'anyone', answers: { 200: { what, type: SCIM_TYPE } }, problems: [] },
      (c) => {
        const org = c.req.param('org');
        const body = org === undefined || projects.has(org) ? document(c, baseOf(ctx, c)) : null;
        return body === null ? refuse(c, { code: 'not-found' }) : scimResponse(c, body);
      },
    );
  return SCIM_PREFIXES.flatMap((prefix) => [
    serve(`${prefix}/ServiceProviderConfig`, 'What is served', (_, base) => ({
      ...serviceProviderConfig(base),
      etag: { supported: false },
    })),
    serve(`${prefix}/ResourceTypes`, 'Types of resources', (_, base) => completeList([userType(base)])),
    serve(`${prefix}/ResourceTypes/:name`, 'A type of resources', (c, base) =>
      c.req.param('name') === 'User' ? userType(base) : null,
    ),
    // Unlike the standard, the vendor answers with the schemas alone, without the envelope of a list.
    serve(`${prefix}/Schemas`, 'Schemas', describedSchemas),
    serve(`${prefix}/Schemas/:urn`, 'A schema', (c) => describedSchema(c.req.param('urn') ?? '')),
    bulkRoute(`${prefix}/Bulk`),
  ]);
}

function userType(base: string): object {
  const schemaExtensions = EXTENSION_URNS.map((schema) => ({ schema, required: false }));
  return { ...resourceTypes(base)[0], schemaExtensions };
}

function bulkRoute(path: string): FaceRoute {
  const route = { method: 'POST', path, what: 'Refused: Bulk is not served', caller: 'client' } as const;
  return faceRoute({ ...route, scope: 'users:write', answers: {}, problems: [] }, (c) =>
    refuse(c, { code: 'not-supported', detail: 'Bulk is not served: send one request for each user' }),
  );
}
