// Owns the routes where a client learns what the service supports (RFC 7644 §4). Not the documents: discovery.ts.
import type { Ctx } from '../../../http/context.ts';
import { refuse } from '../../../http/problem.ts';
import { faceRoute, type FaceRoute } from '../../../http/routes/face.ts';
import { answerJson } from '../answer.ts';
import { resourceType, resourceTypes, schema, schemas, serviceProviderConfig } from './discovery.ts';
import { completeList } from '../list/listing.ts';
import { scimRoute, type Mount } from '../mount.ts';

/**
 * The routes. They need no sign-in, because a client reads here how to sign in (RFC 7643 §5). No document contains data of a
 * user.
 */
export function discoveryRoutes(publicUrl: string, mount: Mount): readonly FaceRoute[] {
  const base = publicUrl + mount.path;
  const serve = (path: string, what: string, document: (c: Ctx) => object | null) =>
    faceRoute(scimRoute(mount, { method: 'GET', path, what, caller: 'anyone' }), (c) => {
      if (c.req.query('filter') !== undefined)
        return refuse(c, { code: 'not-allowed', detail: 'this endpoint takes no filter' });
      const body = document(c);
      return body === null ? refuse(c, { code: 'not-found' }) : answerJson(c, body);
    });
  return [
    serve('/ServiceProviderConfig', 'What is served', () => serviceProviderConfig(base)),
    serve('/ResourceTypes', 'Types of resources', () => completeList(resourceTypes(base))),
    serve('/ResourceTypes/:id', 'A type of resources', (c) => resourceType(base, c.req.param('id') ?? '')),
    serve('/Schemas', 'Schemas', () => completeList(schemas(base))),
    serve('/Schemas/:urn', 'A schema', (c) => schema(base, c.req.param('urn') ?? '')),
  ];
}
